package id.jangkau.web.spreadsheet;

import java.util.regex.Pattern;

/** As much of a cell as a message may show: its beginning, on one line, without long numbers. */
final class Excerpt {

    private static final int MOST_CHARACTERS = 40;

    /** Could be the number of an identity card, a member or a telephone, and is nobody's affair. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\p{Nd}[ .-]?){10,}");

    private Excerpt() {}

    static String of(String text) {
        String start = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        String line = start.replaceAll("\\p{Cntrl}", " ").strip();
        String shown = LONG_NUMBER.matcher(line).replaceAll("…");
        return text.length() <= MOST_CHARACTERS || shown.endsWith("…") ? shown : shown + "…";
    }
}
