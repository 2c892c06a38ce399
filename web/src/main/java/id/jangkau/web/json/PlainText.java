package id.jangkau.web.json;

import java.nio.charset.StandardCharsets;

/** What a text may hold that people type and others read. */
public final class PlainText {

    /** They turn the order of whatever stands around them, figures too. */
    private static final String DIRECTIONS =
            "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private PlainText() {}

    /**
     * No control characters but for tab and line ends, none that turn the direction of reading, and
     * nothing that UTF-8 cannot write, such as half an emoji.
     */
    public static boolean isPlain(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                && text.chars().noneMatch(PlainText::isHidden);
    }

    private static boolean isHidden(int character) {
        return (Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0)
                || DIRECTIONS.indexOf(character) >= 0;
    }
}
