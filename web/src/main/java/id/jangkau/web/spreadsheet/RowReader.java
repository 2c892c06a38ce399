package id.jangkau.web.spreadsheet;

/** Takes rows as they come. */
@FunctionalInterface
interface RowReader {

    /** Takes a row and says whether it wants another. */
    boolean wantsMoreAfter(Row row);
}
