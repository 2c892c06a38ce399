package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first look at all rows below a header: how columns are written, and whom they are about. */
final class Survey implements RowReader {

    private final Header header;
    private final Map<Wanted, Integer> positions;
    private final Map<Wanted, Vote> votes = new LinkedHashMap<>();
    private final PersonalData personal = new PersonalData();
    private long rows;
    private long formulas;

    Survey(Header header) {
        this.header = header;
        this.positions = header.columns();
        for (Wanted wanted : positions.keySet()) {
            List<? extends Convention> conventions = Column.conventions(wanted.kind());
            if (!conventions.isEmpty()) {
                votes.put(wanted, new Vote(positions.get(wanted), conventions));
            }
        }
    }

    @Override
    public boolean wantsMoreAfter(Row row) {
        if (row.line() > header.line()) {
            rows++;
            formulas += row.formulas();
            personal.add(row);
            votes.values().forEach(vote -> vote.add(row));
        }
        return true;
    }

    /** Rows below the header. */
    long rows() {
        return rows;
    }

    /** Cells in them that are results of formulas. */
    long formulas() {
        return formulas;
    }

    void refusePersonalData() {
        int column = personal.column();
        if (column > 0) {
            throw new RefusedFileException(
                    Problem.at(header.place(0, column), Fault.PERSONAL_NUMBERS));
        }
    }

    /** The columns that were found, each with the convention that was chosen or won. */
    List<Column> columns(Choices choices) {
        List<Column> columns = new ArrayList<>();
        positions.forEach(
                (wanted, position) -> {
                    Vote vote = votes.get(wanted);
                    Convention won = vote == null ? null : vote.winner();
                    Convention chosen = chosen(wanted, choices);
                    columns.add(new Column(wanted, position, chosen == null ? won : chosen));
                });
        return columns;
    }

    /** What only a person can say, and has not said. */
    List<Question> questions(Choices choices) {
        List<Question> questions = new ArrayList<>();
        votes.forEach(
                (wanted, vote) -> {
                    Cell doubtful = vote.doubtful();
                    if (doubtful != null && chosen(wanted, choices) == null) {
                        questions.add(question(wanted, doubtful, vote.readings(doubtful)));
                    }
                });
        return questions;
    }

    private Question question(Wanted wanted, Cell cell, List<Reading> readings) {
        Fault fault = wanted.kind() == Wanted.Kind.MONTH ? Fault.WHICH_MONTH : Fault.WHICH_NUMBER;
        List<Object> values = readings.stream().map(Reading::value).toList();
        Place place = header.place(cell.line(), cell.column());
        return new Question(wanted, new Problem(fault, place, cell.text(), values), readings);
    }

    private static Convention chosen(Wanted wanted, Choices choices) {
        String name = choices.conventions().getOrDefault(wanted.key(), "");
        for (Convention convention : Column.conventions(wanted.kind())) {
            if (convention.name().equals(name)) {
                return convention;
            }
        }
        return null;
    }
}
