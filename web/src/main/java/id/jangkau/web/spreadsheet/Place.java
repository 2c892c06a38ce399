package id.jangkau.web.spreadsheet;

import id.jangkau.web.message.Message;

/**
 * Where something is in a file.
 *
 * @param sheet name of the sheet; empty in a text table
 * @param line 1 is the first; 0 where the whole file is meant
 * @param column 1 is A; 0 where the whole line is meant
 * @param heading what stands above; empty where nothing does
 */
public record Place(String sheet, long line, int column, String heading) {

    /** No place in particular. */
    public static final Place WHOLE_FILE = new Place("", 0, 0, "");

    public Place {
        sheet = Excerpt.of(sheet);
        heading = Excerpt.of(heading);
    }

    static Place line(long line) {
        return new Place("", line, 0, "");
    }

    /** The same place, said to be in a sheet. */
    Place in(String sheet) {
        return new Place(sheet, line, column, heading);
    }

    /** The column as spreadsheet programs call it: A to Z, AA and so on. */
    public String letters() {
        return letters(column);
    }

    /** A column, 1 is A, as spreadsheet programs call it. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The column of such letters, 1 is A; 0 where they are no column. */
    static int column(String letters) {
        return letters.matches("[A-Z]{1,3}")
                ? letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1)
                : 0;
    }

    /** A sentence with this place in front of it. */
    public Message before(Message sentence) {
        String where = line > 0 ? (column > 0 ? "cell" : "line") : (column > 0 ? "column" : "file");
        String of = sheet.isEmpty() ? "" : "OfSheet";
        return Message.of(
                "spreadsheet.at." + where + of, sentence, Long.toString(line), called(), sheet);
    }

    /** The column, with what stands above it. */
    String called() {
        return heading.isEmpty() ? letters() : letters() + " (" + heading + ")";
    }
}
