package id.jangkau.web.spreadsheet;

import java.util.List;

/** A workbook of one sheet whose cells are texts, for tests of other packages. */
public final class SheetOfTexts {

    private SheetOfTexts() {}

    /** Its bytes. */
    public static byte[] of(List<List<String>> rows) {
        var xml = new StringBuilder();
        for (int row = 1; row <= rows.size(); row++) {
            xml.append("<row r=\"").append(row).append("\">");
            for (int column = 1; column <= rows.get(row - 1).size(); column++) {
                String text = rows.get(row - 1).get(column - 1).replace("&", "&amp;");
                String cell = new Place("", row, column, "").letters() + row;
                xml.append(text.isEmpty() ? "" : WorkbookFile.text(cell, text));
            }
            xml.append("</row>");
        }
        return new WorkbookFile(xml.toString()).bytes();
    }
}
