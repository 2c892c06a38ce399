package id.jangkau.web.spreadsheet;

import id.jangkau.web.message.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What of a table is not read, or was not seen by a person, and has to be said. */
final class Leftovers {

    private static final int MOST_LINES = 10;

    private final Header header;
    private final List<Long> remarks = new ArrayList<>();
    private Set<Long> closing = Set.of();
    private final Set<Integer> unheaded = new TreeSet<>();
    private final long[] columns = new long[Limits.CELLS + 1];
    private long silent;
    private long hidden;
    private long formulas;

    Leftovers(Header header) {
        this.header = header;
    }

    void add(Row row, RowKind kind) {
        if (kind == RowKind.REMARK && ++silent <= MOST_LINES) {
            remarks.add(row.line());
        }
        if (kind == RowKind.FIGURES) {
            hidden += row.hidden() ? 1 : 0;
            formulas += row.formulas();
            for (Cell cell : row.cells()) {
                columns[cell.column()] += cell.isBlank() ? 0 : 1;
            }
        }
    }

    /** Lines below the table that look like rows of it and are not read. */
    void closing(Set<Long> lines) {
        closing = lines;
    }

    /** The same in sentences. */
    List<Message> notes() {
        List<Message> notes = new ArrayList<>();
        for (int column = 1; column < columns.length; column++) {
            boolean read = header.columns().containsValue(column);
            if (columns[column] > 0 && !read && header.heading(column).isEmpty()) {
                unheaded.add(column);
            }
        }
        if (!unheaded.isEmpty()) {
            notes.add(Message.of("spreadsheet.note.unheaded", letters(unheaded)));
        }
        if (silent > 0) {
            String more = silent > MOST_LINES ? ", …" : "";
            notes.add(Message.of("spreadsheet.note.remarks", silent, joined(remarks) + more));
        }
        if (!closing.isEmpty()) {
            notes.add(Message.of("spreadsheet.note.closing", closing.size(), joined(closing)));
        }
        if (hidden > 0) {
            notes.add(Message.of("spreadsheet.note.hiddenRows", hidden));
        }
        if (formulas > 0) {
            notes.add(Message.of("spreadsheet.note.formulas", formulas));
        }
        return notes;
    }

    private static String joined(Collection<Long> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Columns as spreadsheet programs call them. */
    static String letters(Set<Integer> columns) {
        return columns.stream().map(Place::letters).collect(Collectors.joining(", "));
    }
}
