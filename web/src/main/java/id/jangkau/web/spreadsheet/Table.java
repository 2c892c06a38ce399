package id.jangkau.web.spreadsheet;

import id.jangkau.web.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The wanted columns of one sheet of a file. Finding it reads the file once, its rows once more; no
 * row is held in memory.
 */
public final class Table {

    private final Spreadsheet file;
    private final String sheet;
    private final Header header;
    private final List<Column> columns;
    private final List<Question> questions;
    private final List<Message> notes = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();
    private final long rows;
    private final Set<Long> closing;

    private Table(Spreadsheet file, Header header, Choices choices) {
        this.file = file;
        this.sheet = header.sheet();
        this.header = header;
        header.refusePersonalData();
        var survey = new Survey(header);
        survey.through(file, sheet);
        closing = survey.closing();
        survey.refusePersonalData();
        if (survey.rows() == 0) {
            throw new RefusedFileException(
                    Problem.at(header.place(header.line(), 0), Fault.NO_ROWS));
        }
        rows = survey.rows();
        survey.conclude(choices);
        columns = survey.columns();
        questions = survey.questions();
        notes.addAll(survey.notes());
        Set<Integer> hidden = new TreeSet<>(file.hiddenColumns(sheet));
        hidden.retainAll(header.columns().values());
        if (!hidden.isEmpty()) {
            notes.add(Message.of("spreadsheet.note.hiddenColumns", Leftovers.letters(hidden)));
        }
    }

    /**
     * Finds the wanted columns in the sheet that was chosen, or else in the first that has a
     * header, or else in the one that comes nearest to having one.
     *
     * @throws RefusedFileException if there is no such sheet, no header or no row, if the file
     *     cannot be read to its end, or if it is about persons
     */
    public static Table in(Spreadsheet file, List<Wanted> wanted, Choices choices) {
        List<HeaderSearch> searches = searches(file, wanted, choices);
        HeaderSearch found =
                best(searches, choices).orElseThrow(() -> refusal(file, choices, searches));
        var table = new Table(file, found.header().orElseThrow(), choices);
        table.addTitles(searches, found);
        table.noteSheets(
                "spreadsheet.note.otherSheets",
                searches.stream()
                        .filter(each -> each != found && !each.isEmpty())
                        .map(HeaderSearch::sheet)
                        .toList());
        table.noteSheets("spreadsheet.note.hiddenSheets", unread(file, found.sheet()));
        return table;
    }

    /**
     * The header of the table that {@link #in} would read, whether or not its columns are settled;
     * empty where there is none.
     *
     * @throws RefusedFileException if the file cannot be read
     */
    public static Optional<Header> header(Spreadsheet file, List<Wanted> wanted, Choices choices) {
        return best(searches(file, wanted, choices), choices).flatMap(HeaderSearch::header);
    }

    /** The first that has a header; where none has, the one that comes nearest to it. */
    private static Optional<HeaderSearch> best(List<HeaderSearch> searches, Choices choices) {
        List<HeaderSearch> allowed =
                searches.stream().filter(each -> choices.allow(each.sheet())).toList();
        Optional<HeaderSearch> found = allowed.stream().filter(HeaderSearch::isFound).findFirst();
        return found.isPresent()
                ? found
                : allowed.stream()
                        .filter(each -> each.header().isPresent())
                        .max(Comparator.comparingInt(HeaderSearch::matches));
    }

    private static List<HeaderSearch> searches(
            Spreadsheet file, List<Wanted> wanted, Choices choices) {
        List<HeaderSearch> searches = new ArrayList<>();
        for (String each : sheets(file, choices)) {
            var search = new HeaderSearch(each, wanted, choices);
            file.read(each, search);
            searches.add(search);
        }
        return searches;
    }

    /** What stands above it, and on sheets before it that hold no table. */
    private void addTitles(List<HeaderSearch> searches, HeaderSearch found) {
        searches.stream()
                .limit(searches.indexOf(found) + 1L)
                .filter(each -> each == found || !each.isFound())
                .forEach(each -> titles.addAll(each.titles()));
    }

    /** A hidden sheet is only read where a person named it. */
    private static List<String> sheets(Spreadsheet file, Choices choices) {
        return file.hiddenSheets().contains(choices.sheet())
                ? List.of(choices.sheet())
                : file.sheets();
    }

    private static List<String> unread(Spreadsheet file, String sheet) {
        return file.hiddenSheets().stream().filter(hidden -> !hidden.equals(sheet)).toList();
    }

    /** The name of the sheet; empty in a text table. */
    public String sheet() {
        return sheet;
    }

    /** Its header. */
    public Header header() {
        return header;
    }

    /** What is said above it, and on sheets before it. */
    public List<Title> titles() {
        return List.copyOf(titles);
    }

    /** Rows below the header, sound or not. */
    public long rows() {
        return rows;
    }

    /** What only a person can say: columns that can be read in several ways. */
    public List<Question> questions() {
        return questions;
    }

    /** What a person should know: formulas, sheets that are not read. */
    public List<Message> notes() {
        return List.copyOf(notes);
    }

    /**
     * Reads the rows below the header, the sound ones into {@code reader}, and says what is wrong
     * in the others.
     *
     * @throws IllegalStateException if the header has problems or a question is open
     */
    public Problems read(Consumer<TableRow> reader) {
        if (!header.problems().isEmpty() || !questions.isEmpty()) {
            throw new IllegalStateException("The table cannot be read before all is settled.");
        }
        var problems = new Problems();
        file.read(
                sheet,
                row -> {
                    RowKind kind = header.kindOf(row);
                    boolean sentence = kind == RowKind.REMARK && row.filled() == 1;
                    if (kind != RowKind.HEADING
                            && !sentence
                            && !closing.contains(row.line())
                            && isComplete(row, problems)
                            && kind == RowKind.FIGURES) {
                        read(row, reader, problems);
                    }
                    return true;
                });
        return problems;
    }

    private void read(Row row, Consumer<TableRow> reader, Problems problems) {
        var values = new Object[columns.size()];
        long before = problems.count();
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            Cell cell = row.at(column.position());
            values[i] = column.read(cell);
            if (values[i] instanceof Fault fault) {
                Place place = header.place(cell.line(), column.position());
                problems.add(new Problem(fault, place, cell.text(), List.of()));
            }
        }
        if (problems.count() == before) {
            reader.accept(new TableRow(header, row, columns, values));
        }
    }

    /** A row of a text has as many cells as the header; more may follow if they are blank. */
    private boolean isComplete(Row row, Problems problems) {
        int width = Math.max(row.texts().size(), Math.min(row.cells().size(), header.width()));
        if (file.isRectangular() && width != header.width()) {
            problems.add(
                    Problem.at(
                            header.place(row.line(), 0), Fault.CELL_COUNT, width, header.width()));
            return false;
        }
        return true;
    }

    private void noteSheets(String key, List<String> sheets) {
        if (!sheets.isEmpty()) {
            notes.add(
                    Message.of(
                            key,
                            sheets.stream().map(Excerpt::of).collect(Collectors.joining(", "))));
        }
    }

    private static RefusedFileException refusal(
            Spreadsheet file, Choices choices, List<HeaderSearch> searches) {
        if (!choices.sheet().isEmpty() && !file.sheets().contains(choices.sheet())) {
            return new RefusedFileException(
                    new Problem(Fault.NO_SUCH_SHEET, Place.WHOLE_FILE, choices.sheet(), List.of()));
        }
        return searches.stream().allMatch(HeaderSearch::isEmpty)
                ? RefusedFileException.of(Fault.EMPTY_FILE)
                : RefusedFileException.of(Fault.NO_HEADER, Limits.HEADER_ROWS);
    }
}
