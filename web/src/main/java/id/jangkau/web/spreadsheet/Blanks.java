package id.jangkau.web.spreadsheet;

/** Blanks in all their forms, among them the no-break spaces that stand between digits. */
final class Blanks {

    private Blanks() {}

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c > '~' && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0085');
    }
}
