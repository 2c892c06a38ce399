package id.jangkau.web.spreadsheet;

import id.jangkau.web.message.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first look at all rows below a header: how columns are written, and whom they are about. */
final class Survey implements RowReader {

    private final Header header;
    private final Map<Wanted, Integer> positions;
    private final Map<Wanted.Kind, Map<Wanted, Vote>> votes = new EnumMap<>(Wanted.Kind.class);
    private final List<Vote> shares = new ArrayList<>();
    private final PersonalData personal = new PersonalData();
    private final Leftovers leftovers;
    private final Closing closing;
    private final Map<Wanted.Kind, Agreement> agreements = new EnumMap<>(Wanted.Kind.class);
    private Dash dash = Dash.UNSAID;
    private long rows;

    Survey(Header header) {
        this.header = header;
        this.positions = header.columns();
        this.leftovers = new Leftovers(header);
        this.closing = new Closing(header);
        positions.forEach(this::let);
        header.unread().stream()
                .filter(column -> Heading.isShare(header.heading(column)))
                .forEach(column -> shares.add(new Vote(column, numbers())));
    }

    private void let(Wanted wanted, int position) {
        List<? extends Convention> conventions = Column.conventions(wanted.kind());
        if (!conventions.isEmpty()) {
            votes.computeIfAbsent(wanted.kind(), kind -> new LinkedHashMap<>())
                    .put(wanted, new Vote(position, conventions));
        }
    }

    private static List<? extends Convention> numbers() {
        return Column.conventions(Wanted.Kind.NUMBER);
    }

    @Override
    public boolean wantsMoreAfter(Row row) {
        if (header.kindOf(row) != RowKind.HEADING) {
            personal.add(row);
            closing.add(row, this::take);
        }
        return true;
    }

    private void take(Row row) {
        RowKind kind = header.kindOf(row);
        leftovers.add(row, kind);
        if (kind == RowKind.FIGURES) {
            rows++;
            votes.values().forEach(all -> all.values().forEach(vote -> vote.add(row)));
            shares.forEach(vote -> vote.add(row));
        }
    }

    /** Lines below the table that are not read. */
    Set<Long> closing() {
        return closing.lines();
    }

    /** Looks through a sheet to its end. */
    void through(Spreadsheet file, String sheet) {
        file.read(sheet, this);
        closing.end(this::take);
        leftovers.closing(closing.lines());
    }

    /** Rows with figures. */
    long rows() {
        return rows;
    }

    void refusePersonalData() {
        int column = personal.column();
        if (column > 0) {
            throw new RefusedFileException(
                    Problem.at(header.place(0, column), Fault.PERSONAL_NUMBERS));
        }
    }

    /** Lets columns agree, now that all rows are seen. */
    void conclude(Choices choices) {
        dash = choices.dash();
        votes.forEach(
                (kind, all) -> {
                    List<Vote> witnesses = kind == Wanted.Kind.NUMBER ? shares : List.of();
                    agreements.put(kind, new Agreement(all, witnesses, choices));
                });
    }

    /** The columns that were found, each with the convention that was chosen or won. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        positions.forEach(
                (wanted, position) -> {
                    Agreement agreement = agreements.get(wanted.kind());
                    Convention convention = agreement == null ? null : agreement.of(wanted);
                    columns.add(new Column(wanted, position, convention, dash));
                });
        return columns;
    }

    /** What only a person can say, and has not said: at most one question of a kind. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        agreements.values().forEach(a -> a.open().ifPresent(w -> questions.add(question(w, a))));
        return questions;
    }

    private Question question(Wanted wanted, Agreement agreement) {
        Fault fault = wanted.kind() == Wanted.Kind.MONTH ? Fault.WHICH_MONTH : Fault.WHICH_NUMBER;
        Cell cell = agreement.doubt(wanted);
        List<Reading> readings = agreement.readings(wanted);
        List<Object> values = readings.stream().map(Reading::value).toList();
        Place place = header.place(cell.line(), cell.column());
        return new Question(wanted, new Problem(fault, place, cell.text(), values), readings);
    }

    /** What a person should know of how the table was read. */
    List<Message> notes() {
        List<Message> notes = leftovers.notes();
        if (dash != Dash.UNSAID) {
            notes.add(Message.of("spreadsheet.note.dash." + dash));
        }
        agreements.forEach(
                (kind, agreement) ->
                        votes.get(kind)
                                .keySet()
                                .forEach(wanted -> noteSettled(wanted, agreement, notes)));
        return notes;
    }

    private void noteSettled(Wanted wanted, Agreement agreement, List<Message> notes) {
        Cell settled = agreement.settled(wanted);
        if (settled != null) {
            Object value = agreement.of(wanted).read(settled.text());
            notes.add(
                    Message.of(
                            "spreadsheet.note.settled",
                            header.heading(settled.column()),
                            settled.text(),
                            value));
        }
    }
}
