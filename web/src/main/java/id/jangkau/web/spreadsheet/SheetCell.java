package id.jangkau.web.spreadsheet;

import java.time.LocalDate;

/** Reads one cell of a sheet of a workbook after the other. */
final class SheetCell {

    private final Xml xml;
    private final SharedTexts texts;
    private final DateCells dates;
    private final StringBuilder content = new StringBuilder();
    private boolean formula;
    private boolean valued;

    SheetCell(Xml xml, SharedTexts texts, DateCells dates) {
        this.xml = xml;
        this.texts = texts;
        this.dates = dates;
    }

    /** Whether the cell read last is the result of a formula. */
    boolean isFormula() {
        return formula;
    }

    /** Reads the cell whose tag was just opened, and goes to its closing tag. */
    Cell read(long line, int column) {
        String type = xml.attribute("t");
        int style = Numerals.whole(xml.attribute("s"));
        readContent();
        String text = Blanks.strip(content.toString());
        if (formula && text.isEmpty() && !(valued && type.equals("str"))) {
            return new Cell(line, column, Cell.Kind.UNCOMPUTED, "");
        }
        if (text.isEmpty()) {
            return Cell.blank(line, column);
        }
        return switch (type) {
            case "", "n" -> number(new Cell(line, column, Cell.Kind.NUMBER, text), style);
            case "s" -> Cell.text(line, column, shared(text));
            case "str", "inlineStr" -> Cell.text(line, column, text);
            case "b" -> Cell.text(line, column, text.equals("0") ? "FALSE" : "TRUE");
            case "e" -> new Cell(line, column, Cell.Kind.ERROR, text);
            case "d" -> new Cell(line, column, Cell.Kind.DATE, day(text));
            default -> throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        };
    }

    private void readContent() {
        content.setLength(0);
        formula = false;
        valued = false;
        while (xml.toTag() && !xml.closes("c")) {
            if (xml.opens("f")) {
                formula = true;
            } else if (xml.opens("v")) {
                valued = true;
                content.setLength(0);
                xml.appendText(content);
            } else if (xml.opens("is")) {
                RichText.append(xml, "is", content);
            }
        }
    }

    private Cell number(Cell cell, int style) {
        double value = Numerals.real(cell.text());
        if (!Double.isFinite(value)) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
        LocalDate date = style >= 0 && dates.areDates(style) ? dates.dateOf(value) : null;
        return date == null
                ? new Cell(cell.line(), cell.column(), cell.kind(), Numerals.plain(value))
                : new Cell(cell.line(), cell.column(), Cell.Kind.DATE, date.toString());
    }

    private String shared(String position) {
        String text = texts.at(Numerals.whole(position));
        if (text == null) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
        return text;
    }

    private static String day(String moment) {
        return moment.length() > 10 ? moment.substring(0, 10) : moment;
    }
}
