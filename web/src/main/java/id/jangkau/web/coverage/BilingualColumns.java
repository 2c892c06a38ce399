package id.jangkau.web.coverage;

import id.jangkau.domain.BilingualText;
import java.util.List;

/**
 * The two columns of a text that people read: {@code name} in English, or in the only form that a
 * name or a citation has, and {@code name_indonesian}. Either may be empty where the other is not.
 *
 * @param either what must stand in one of the two at least
 */
record BilingualColumns(Column<String> english, Column<String> indonesian, Column<String> either)
        implements Columns<BilingualText> {

    private static final String INDONESIAN = "_indonesian";

    /** A text that says something. */
    static BilingualColumns text(String name) {
        return of(name, Column.text(name));
    }

    /** A text that may be empty in both columns. */
    static BilingualColumns note(String name) {
        return of(name, Column.note(name));
    }

    private static BilingualColumns of(String name, Column<String> either) {
        return new BilingualColumns(Column.note(name), Column.note(name + INDONESIAN), either);
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(english, indonesian);
    }

    @Override
    public BilingualText in(CsvRow row) {
        var text = new BilingualText(row.get(indonesian), row.get(english));
        either.parse().apply(text.english());
        return text;
    }
}
