package id.jangkau.web.spreadsheet;

/** What can be wrong in an uploaded file; a name, once released, is a stable error code. */
public enum Fault {
    /** No byte, or nothing but blanks. */
    EMPTY_FILE("emptyFile"),
    /** Arguments: the most megabytes. */
    TOO_LARGE("tooLarge"),
    /** Neither text nor a format that is known. */
    BINARY("binary"),
    /** A workbook of Excel 97 to 2003. */
    OLD_XLS("oldXls"),
    /** A workbook in the binary form of XLSX, .xlsb. */
    BINARY_WORKBOOK("binaryWorkbook"),
    /** A workbook with macros. */
    MACROS("macros"),
    /** A workbook or document of OpenDocument, such as .ods. */
    OPEN_DOCUMENT("openDocument"),
    /** A PDF. */
    PDF("pdf"),
    /** A packed file that is no workbook. */
    ARCHIVE("archive"),
    /** Protected by a password. */
    ENCRYPTED("encrypted"),
    /** A packed file whose end is missing. */
    TRUNCATED("truncated"),
    /** A workbook whose parts do not hold together. */
    BROKEN_WORKBOOK("brokenWorkbook"),
    /** A web page, whatever its name. */
    WEB_PAGE("webPage"),
    /** XML, for example a spreadsheet of Excel 2003. */
    XML("xml"),
    /** A workbook that unpacks to more than any honest one. */
    ZIP_BOMB("zipBomb"),
    /** XML with a document type or other markup that no spreadsheet program writes. */
    UNSAFE_XML("unsafeXml"),
    /** More different texts than are held in memory. */
    TOO_MANY_TEXTS("tooManyTexts"),

    /** Bytes that are no text in the file's encoding. */
    BROKEN_ENCODING("brokenEncoding"),
    /** A character that no text holds, such as NUL. */
    CONTROL_CHARACTER("controlCharacter"),
    /** A quotation mark that never ends. */
    UNCLOSED_QUOTE("unclosedQuote"),
    /** Text behind the closing quotation mark. */
    BROKEN_QUOTE("brokenQuote"),
    /** Arguments: the most characters. */
    CELL_TOO_LONG("cellTooLong"),
    /** Arguments: the most characters. */
    ROW_TOO_LONG("rowTooLong"),
    /** Arguments: the most cells. */
    TOO_MANY_CELLS("tooManyCells"),
    /** Arguments: the most rows. */
    TOO_MANY_ROWS("tooManyRows"),

    /** The sheet that was chosen is not there. Value: its name. */
    NO_SUCH_SHEET("noSuchSheet"),
    /** No row names any of the columns. Arguments: how many rows were searched. */
    NO_HEADER("noHeader"),
    /** Nothing below the header. */
    NO_ROWS("noRows"),
    /** Value: the column that must be there and is not. */
    MISSING_COLUMN("missingColumn"),
    /** Value: the column; arguments: the headings that may mean it. */
    AMBIGUOUS_COLUMN("ambiguousColumn"),
    /** Value: the column; arguments: another one that was found in the same place. */
    COLUMN_TWICE("columnTwice"),
    /** A heading says that the column tells about persons. */
    PERSONAL_HEADING("personalHeading"),
    /** Most cells of a column look like the number of an identity card. */
    PERSONAL_NUMBERS("personalNumbers"),

    /** Arguments: cells of the row, cells of the header. */
    CELL_COUNT("cellCount"),
    /** A formula whose result the file does not hold. */
    FORMULA_WITHOUT_VALUE("formulaWithoutValue"),
    /** The error of a formula, such as #REF!. */
    ERROR_VALUE("errorValue"),
    /** A cell that must say something is empty. */
    BLANK("blank"),
    /** A dash, which may mean none or not known. */
    DASH("dash"),
    /** A word for not known. */
    NOT_AVAILABLE("notAvailable"),
    /** A number with a percent sign. */
    PERCENT("percent"),
    /** An amount of money. */
    CURRENCY("currency"),
    /** A number with a minus sign. */
    NEGATIVE("negative"),
    /** A number in parentheses, which bookkeepers read as negative. */
    PARENTHESES("parentheses"),
    /** A number such as 1,23E+06, which has lost digits. */
    SCIENTIFIC("scientific"),
    /** A date where a number is due. */
    DATE_FOR_NUMBER("dateForNumber"),
    /** No number in any convention. */
    NOT_A_NUMBER("notANumber"),
    /** More digits than are counted with. */
    NUMBER_TOO_LARGE("numberTooLarge"),
    /** A number in another convention than its column. */
    OTHER_CONVENTION("otherConvention"),
    /** A column of numbers that can be read in two ways. Arguments: both readings. */
    WHICH_NUMBER("whichNumber"),
    /** No month in any form that is known. */
    NOT_A_MONTH("notAMonth"),
    /** A month whose year has two digits. */
    SHORT_YEAR("shortYear"),
    /** A date in another order than its column. */
    OTHER_DATE_ORDER("otherDateOrder"),
    /** A column of dates that can be read in two ways. Arguments: both readings. */
    WHICH_MONTH("whichMonth");

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    /** The stable error code. */
    public String code() {
        return code;
    }

    /** Its key in the message bundles. */
    public String key() {
        return "spreadsheet." + code;
    }
}
