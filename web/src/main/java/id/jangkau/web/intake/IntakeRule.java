package id.jangkau.web.intake;

/** What a row of a report must hold to; a name, once released, is a stable error code. */
public enum IntakeRule {
    /** Neither code nor name say a region that is known. Arguments: what is known, a code of it. */
    UNKNOWN_REGION("unknownRegion"),
    /** A part of a kabupaten or kota that has a code but no name. */
    UNNAMED_REGION("unnamedRegion"),
    /** The name is that of several regions. Arguments: their codes. */
    AMBIGUOUS_REGION("ambiguousRegion"),
    /** The code is that of another region than the name. Arguments: the name of the code's. */
    OTHER_REGION("otherRegion"),
    /** The file has neither codes nor names of regions. */
    NO_REGION("noRegion"),
    /** Not a segment that is projected. */
    UNKNOWN_SEGMENT("unknownSegment"),
    /** Neither the file nor the person says which month. */
    NO_MONTH("noMonth"),
    /** The titles of the file name several, and the person none. Arguments: another of them. */
    SEVERAL_MONTHS("severalMonths"),
    /** Neither the file nor the person says which segment. */
    NO_SEGMENT("noSegment"),
    /** A month that is not over. Arguments: the last one that is. */
    FUTURE("future"),
    /** Figures of the same region, segment and month. Arguments: the first line. */
    REPEATED("repeated"),
    /** Persons come whole. */
    NOT_WHOLE("notWhole"),
    /** More than there can be. Arguments: what it must not be above, and its value. */
    ABOVE("above"),
    /** A total that is not the sum. Arguments: the sum of the rows. */
    WRONG_TOTAL("wrongTotal"),
    /** A total of segments side by side that is not their sum. Arguments: the sum. */
    WRONG_SUM("wrongSum");

    private final String code;

    IntakeRule(String code) {
        this.code = code;
    }

    /** The stable error code. */
    public String code() {
        return code;
    }

    /** Its key in the message bundles. */
    String key() {
        return "intake." + code;
    }
}
