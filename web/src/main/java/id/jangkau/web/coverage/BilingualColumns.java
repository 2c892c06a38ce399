package id.jangkau.web.coverage;

import id.jangkau.domain.BilingualText;
import java.util.List;

/**
 * The two columns of a text that people read: {@code name} in English, or in the only form that a
 * name or a citation has, and {@code name_indonesian}. Either may be empty where the other is not.
 *
 * @param orNothing may both be empty?
 */
record BilingualColumns(Column<String> english, Column<String> indonesian, boolean orNothing)
        implements Columns<BilingualText> {

    /** A text that says something. */
    static BilingualColumns text(String name) {
        return new BilingualColumns(Column.note(name), Column.note(name + "_indonesian"), false);
    }

    /** The same columns, but both may be empty. */
    BilingualColumns orEmpty() {
        return new BilingualColumns(english, indonesian, true);
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(english, indonesian);
    }

    @Override
    public BilingualText in(CsvRow row) {
        var text = new BilingualText(row.get(indonesian), row.get(english));
        if (!orNothing && text.english().isEmpty()) {
            throw new BadCellException(ImportRule.BLANK);
        }
        return text;
    }
}
