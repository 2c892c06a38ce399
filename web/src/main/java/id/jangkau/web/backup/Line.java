package id.jangkau.web.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values as one line, with tabs between them. A value that is none is {@code \N}; a backslash, a
 * tab and the ends of lines are {@code \\}, {@code \t}, {@code \n} and {@code \r}.
 */
final class Line {

    private static final String NONE = "\\N";

    private Line() {}

    static String of(List<String> values) {
        return values.stream().map(Line::escaped).collect(Collectors.joining("\t"));
    }

    /**
     * The values of a line.
     *
     * @throws IllegalArgumentException if it was not written by {@link #of}
     */
    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        for (String text : line.split("\t", -1)) {
            values.add(text.equals(NONE) ? null : unescaped(text));
        }
        return values;
    }

    private static String escaped(String value) {
        return value == null
                ? NONE
                : value.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            value.append(character == '\\' ? meant(text, ++i) : character);
        }
        return value.toString();
    }

    private static char meant(String text, int position) {
        char letter = position < text.length() ? text.charAt(position) : ' ';
        return switch (letter) {
            case '\\' -> '\\';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw new IllegalArgumentException("No value: " + text);
        };
    }
}
