package id.jangkau.web.spreadsheet;

/** One of the ways in which people write what a column holds. */
interface Convention {

    /** What a text means in this convention; null if it is not written so. */
    Object read(String text);

    /** Its stable name. */
    String name();
}
