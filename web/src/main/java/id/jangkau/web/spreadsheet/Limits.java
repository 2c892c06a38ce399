package id.jangkau.web.spreadsheet;

/** How much of anything a file may hold. Above a limit it is refused, never cut. */
final class Limits {

    /** Bytes of an uploaded file. */
    static final long FILE_BYTES = 128L << 20;

    /** Rows of a sheet: what Excel can hold. */
    static final long ROWS = 1_048_576;

    /** Cells of a row. */
    static final int CELLS = 256;

    /** Characters of a cell: what Excel can hold. */
    static final int CELL_CHARACTERS = 32_767;

    /** Characters of a row. */
    static final int ROW_CHARACTERS = 250_000;

    /** Characters of a heading; longer ones are prose. */
    static final int HEADING_CHARACTERS = 200;

    /** Rows that are searched for the header. */
    static final int HEADER_ROWS = 30;

    /** Files packed into a workbook. */
    static final int PARTS = 2_000;

    /** Bytes of the table of contents of a workbook. */
    static final long DIRECTORY_BYTES = 1L << 20;

    /**
     * Bytes of all that is read of a workbook, unpacked, and characters of the cells of a sheet.
     */
    static final long UNPACKED_BYTES = 1L << 30;

    /** Bytes unpacked for one that is packed, after the first {@link #FREE_BYTES}. */
    static final long RATIO = 200;

    /** Bytes of a part that may unpack at any ratio. */
    static final long FREE_BYTES = 4L << 20;

    /** Bytes of a tag of a workbook, or of the text behind it. */
    static final int MARKUP_BYTES = 1 << 18;

    /** Bytes of all shared texts of a workbook, which are held in memory. */
    static final int SHARED_BYTES = 16 << 20;

    /** How many shared texts a workbook may have. */
    static final int SHARED_TEXTS = 1_000_000;

    private Limits() {}
}
