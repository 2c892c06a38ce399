package id.jangkau.web.spreadsheet;

import id.jangkau.web.message.Message;
import java.util.ArrayList;
import java.util.List;
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
    private final long rows;

    private Table(Spreadsheet file, String sheet, Header header, Choices choices) {
        this.file = file;
        this.sheet = sheet;
        this.header = header;
        header.refusePersonalData();
        var survey = new Survey(header);
        file.read(sheet, survey);
        survey.refusePersonalData();
        if (survey.rows() == 0) {
            throw new RefusedFileException(
                    Problem.at(header.place(header.line(), 0), Fault.NO_ROWS));
        }
        rows = survey.rows();
        columns = survey.columns(choices);
        questions = survey.questions(choices);
        if (survey.formulas() > 0) {
            notes.add(Message.of("spreadsheet.note.formulas", survey.formulas()));
        }
    }

    /**
     * Finds the wanted columns in the sheet that was chosen, or else in the first that has a
     * header.
     *
     * @throws RefusedFileException if there is no such sheet, no header or no row, if the file
     *     cannot be read to its end, or if it is about persons
     */
    public static Table in(Spreadsheet file, List<Wanted> wanted, Choices choices) {
        List<String> others = new ArrayList<>();
        Header found = null;
        String sheet = "";
        for (String each : file.sheets()) {
            var search = new HeaderSearch(each, wanted, choices);
            file.read(each, search);
            boolean fits = choices.sheet().isEmpty() || choices.sheet().equals(each);
            if (found == null && fits && search.header() != null) {
                found = search.header();
                sheet = each;
            } else if (!search.isEmpty()) {
                others.add(each);
            }
        }
        if (found == null) {
            throw refusal(file, wanted, choices, others);
        }
        var table = new Table(file, sheet, found, choices);
        table.noteSheets("spreadsheet.note.otherSheets", others);
        table.noteSheets("spreadsheet.note.hiddenSheets", file.hiddenSheets());
        return table;
    }

    /** The name of the sheet; empty in a text table. */
    public String sheet() {
        return sheet;
    }

    /** Its header. */
    public Header header() {
        return header;
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
                    if (row.line() > header.line() && isComplete(row, problems)) {
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
        int width = row.cells().size();
        while (width > header.width() && row.at(width).isBlank()) {
            width--;
        }
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
            Spreadsheet file, List<Wanted> wanted, Choices choices, List<String> filled) {
        if (!choices.sheet().isEmpty() && !file.sheets().contains(choices.sheet())) {
            return new RefusedFileException(
                    new Problem(Fault.NO_SUCH_SHEET, Place.WHOLE_FILE, choices.sheet(), List.of()));
        }
        if (filled.isEmpty()) {
            return RefusedFileException.of(Fault.EMPTY_FILE);
        }
        String titles = wanted.stream().map(Wanted::title).collect(Collectors.joining(", "));
        return RefusedFileException.of(Fault.NO_HEADER, Limits.HEADER_ROWS, titles);
    }
}
