package id.jangkau.web.spreadsheet;

import java.math.BigDecimal;

/** Numbers as programs write them into workbooks. */
final class Numerals {

    private static final int MOST_CHARACTERS = 40;

    private Numerals() {}

    /** A whole number from 0 on; -1 for anything else. */
    static int whole(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i == 9) {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return text.isEmpty() ? -1 : value;
    }

    /** A floating-point number; NaN for anything else. */
    static double real(String text) {
        boolean sound = !text.isEmpty() && text.length() <= MOST_CHARACTERS;
        for (int i = 0; sound && i < text.length(); i++) {
            char c = text.charAt(i);
            sound = c >= '0' && c <= '9' || ".-+eE".indexOf(c) >= 0;
        }
        try {
            return sound ? Double.parseDouble(text) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /**
     * The shortest decimal of a floating-point number. Programs write 0.41299999999999998 for
     * 0.413.
     */
    static String plain(double value) {
        long whole = (long) value;
        return whole == value && Math.abs(whole) < 1L << 53
                ? Long.toString(whole)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
