package id.jangkau.web.coverage;

import java.util.List;

/** What one column of a file says, or what several say together. */
interface Columns<T> {

    /** The columns, the one to blame for what is wrong with all of them first. */
    List<Column<?>> columns();

    /**
     * What they say in a row.
     *
     * @throws BadCellException where that is nothing sensible
     */
    T in(CsvRow row);
}
