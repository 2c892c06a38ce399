package id.jangkau.web.spreadsheet;

import java.util.Set;

/** What a sheet of a workbook says about its columns before its rows. */
final class SheetColumns {

    private SheetColumns() {}

    /** Adds the columns that are hidden, 1 is A, as far as any are read. */
    static void addHidden(Xml xml, Set<Integer> hidden) {
        while (xml.toTag() && !xml.opens("sheetData")) {
            if (xml.opens("col") && xml.attribute("hidden").matches("1|true|on")) {
                int last = Math.min(Numerals.whole(xml.attribute("max")), Limits.CELLS);
                for (int i = Math.max(1, Numerals.whole(xml.attribute("min"))); i <= last; i++) {
                    hidden.add(i);
                }
            }
        }
    }
}
