package id.jangkau.web.coverage;

/** The rules that imported files must keep; a name, once released, is a stable error code. */
public enum ImportRule {
    /** A file is not there. */
    MISSING_FILE("missingFile"),
    /** The bytes are no UTF-8. */
    NOT_UTF8("notUtf8"),
    /** Quotation marks do not pair. */
    BROKEN_QUOTES("brokenQuotes"),
    /** Nothing below the header line. */
    NO_ROWS("noRows"),
    /** A column that must be there is not. */
    MISSING_COLUMN("missingColumn"),
    /** A column that means nothing here. Arguments: the columns that do. */
    UNKNOWN_COLUMN("unknownColumn"),
    /** Two columns of one name. */
    REPEATED_COLUMN("repeatedColumn"),
    /** More or fewer cells than columns. Arguments: cells, columns. */
    CELL_COUNT("cellCount"),
    /** A cell that must say something is empty. */
    BLANK("blank"),
    /** Arguments: the most characters. */
    TOO_LONG("tooLong"),
    /** Not a decimal number with a point. */
    NOT_A_NUMBER("notANumber"),
    /** Not a whole number without separators. */
    NOT_WHOLE("notWhole"),
    /** Below zero. */
    NEGATIVE("negative"),
    /** Arguments: least, most. */
    OUT_OF_RANGE("outOfRange"),
    /** Not a month such as 2026-02. */
    NOT_A_MONTH("notAMonth"),
    /** Not a day such as 2026-02-05. */
    NOT_A_DATE("notADate"),
    /** Arguments: the words that are allowed. */
    UNKNOWN_WORD("unknownWord"),
    /** Not the code of a province or of a kabupaten or kota. */
    BAD_CODE("badCode"),
    /** A code of the right form that no region has. */
    UNKNOWN_REGION("unknownRegion"),
    /** Arguments: the number that is stored. */
    CHANGED_REGION("changedRegion"),
    /** A kabupaten or kota without any figure. */
    MISSING_REGION("missingRegion"),
    /** What may stand once stands twice. Arguments: the first line. */
    REPEATED("repeated"),
    /** One row is all that the file may have. */
    SECOND_ROW("secondRow"),
    /** Arguments: what it must not be above, and its value. */
    ABOVE("above"),
    /** Arguments: what the cells add up to. */
    WRONG_TOTAL("wrongTotal"),
    /** A row that projections need is not there. */
    MISSING_ROW("missingRow"),
    /** A parameter of the model that a segment has no row for. */
    MISSING_PARAMETER("missingParameter"),
    /** No distribution that anything can be drawn from. */
    UNKNOWN_DISTRIBUTION("unknownDistribution"),
    /** Arguments: the distribution, and its median. */
    NOT_THE_MEDIAN("notTheMedian"),
    /** More than one draw in a hundred lies beyond a bound. Arguments: the bound, and its value. */
    DRAWS_BEYOND("drawsBeyond"),
    /** All cells are sound, but not together. Arguments: why not. */
    NOT_PROJECTABLE("notProjectable");

    private final String code;

    ImportRule(String code) {
        this.code = code;
    }

    /** Its key in the message bundles. */
    public String key() {
        return "import." + code;
    }
}
