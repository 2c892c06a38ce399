package id.jangkau.web.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of the sheets of a workbook, as spreadsheets take them: none twice, whatever is wanted. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\[\\]*?:/\\\\\\p{Cc}\\p{Cs}\\p{Cn}]");
    private static final Pattern OUTER = Pattern.compile("^[\\s']+|[\\s']+$");
    private static final String NAMELESS = "Jangkau";

    private final Set<String> taken = new HashSet<>(Set.of("history")); // Excel keeps it for itself

    /** The name that is wanted, or the nearest that may be given; it is taken from now on. */
    String take(String wanted) {
        String allowed = OUTER.matcher(FORBIDDEN.matcher(wanted).replaceAll(" ")).replaceAll("");
        String base = allowed.isEmpty() ? NAMELESS : allowed;
        String name = cut(base, "");
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = cut(base, " " + number);
        }
        return name;
    }

    /** A name with an ending, short enough, and no half of a character before that. */
    private static String cut(String name, String ending) {
        int room = Math.min(name.length(), LONGEST - ending.length());
        boolean half = Character.isHighSurrogate(name.charAt(room - 1));
        String kept = name.substring(0, half ? room - 1 : room);
        return OUTER.matcher(kept).replaceAll("") + ending;
    }
}
