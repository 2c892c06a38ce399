package id.jangkau.web.spreadsheet;

import java.math.BigDecimal;

/** How numbers are written: what stands between thousands, and what before decimals. */
enum NumberConvention implements Convention {
    /** 7.996.826,5, as in Indonesia. */
    DOT_COMMA('.', ','),
    /** 7,996,826.5, as in English. */
    COMMA_DOT(',', '.'),
    /** 7 996 826,5. */
    BLANK_COMMA(' ', ','),
    /** 7 996 826.5. */
    BLANK_DOT(' ', '.');

    private static final int MOST_CHARACTERS = 40;

    private final char group;
    private final char decimal;

    NumberConvention(char group, char decimal) {
        this.group = group;
        this.decimal = decimal;
    }

    @Override
    public BigDecimal read(String text) {
        int comma = text.indexOf(decimal);
        int end = comma < 0 ? text.length() : comma;
        if (text.length() > MOST_CHARACTERS
                || comma >= 0 && !areDigits(text, comma + 1, text.length())) {
            return null;
        }
        if (areDigits(text, 0, end)) {
            return new BigDecimal(comma < 0 ? text : text.replace(decimal, '.'));
        }
        return areGroups(text, end) ? new BigDecimal(ungrouped(text)) : null;
    }

    private String ungrouped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isGroup(c)) {
                plain.append(c == decimal ? '.' : c);
            }
        }
        return plain.toString();
    }

    /** One to three digits, not 0 first, then groups of three. */
    private boolean areGroups(String text, int end) {
        int first = end % 4;
        if (first == 0 || text.charAt(0) == '0' || !areDigits(text, 0, first)) {
            return false;
        }
        for (int i = first; i < end; i += 4) {
            boolean group = isGroup(text.charAt(i)) && text.charAt(i) == text.charAt(first);
            if (!group || !areDigits(text, i + 1, i + 4)) {
                return false;
            }
        }
        return true;
    }

    private boolean isGroup(char c) {
        return c == group || group == ' ' && Blanks.isBlank(c);
    }

    private static boolean areDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }
}
