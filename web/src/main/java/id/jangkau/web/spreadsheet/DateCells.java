package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which cells of a workbook show their number as a date, and which date that is. */
final class DateCells {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465; // 9999-12-31

    /** Excel counts a 29 February 1900 that never was: its days are right from the next one on. */
    private static final int FIRST_RIGHT_DAY = 61;

    private static final int MOST_STYLES = 1 << 16;

    private final boolean since1904;
    private final BitSet dateStyles = new BitSet();

    private DateCells(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Reads the styles of a workbook; {@code ""} if it has none. */
    static DateCells of(String part, boolean since1904, Archive archive) throws IOException {
        var dates = new DateCells(since1904);
        if (archive.has(part)) {
            try (Xml xml = Xml.open(archive, part)) {
                dates.read(xml);
            }
        }
        return dates;
    }

    /** Whether cells of a style, by its position, are dates. */
    boolean areDates(int style) {
        return dateStyles.get(style);
    }

    /** The date of a number; null if no calendar has it. */
    LocalDate dateOf(double number) {
        double first = since1904 ? 0 : FIRST_RIGHT_DAY;
        if (!(number >= first && number < LAST_DAY + 1)) {
            return null;
        }
        return (since1904 ? START_OF_1904 : BEFORE_1900).plusDays((long) number);
    }

    private void read(Xml xml) {
        Set<String> formats = new HashSet<>();
        boolean inCells = false;
        int style = 0;
        while (xml.toTag()) {
            if (xml.opens("numFmt") && isDate(xml.attribute("formatCode"))) {
                formats.add(xml.attribute("numFmtId"));
            } else if (xml.opens("cellXfs") || xml.closes("cellXfs")) {
                inCells = xml.isOpening();
            } else if (inCells && xml.opens("xf") && style < MOST_STYLES) {
                String format = xml.attribute("numFmtId");
                dateStyles.set(style++, isBuiltInDate(format) || formats.contains(format));
            }
        }
    }

    private static boolean isBuiltInDate(String format) {
        return format.matches("1[4-7]|22|2[7-9]|3[016]|5[0478]");
    }

    /** A format of days, months or years; one of hours alone is a duration. */
    private static boolean isDate(String code) {
        String letters =
                code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].", "").toLowerCase(Locale.ROOT);
        boolean clock = letters.contains("h") || letters.contains("s");
        return letters.matches("(?s).*[yd].*") || letters.contains("m") && !clock;
    }
}
