package id.jangkau.web.spreadsheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name above a column, made comparable. */
final class Heading {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Words that change nothing about what a column holds. */
    private static final Set<String> FILLERS =
            Set.of("jumlah", "jml", "total", "banyaknya", "orang", "jiwa", "number", "of", "the");

    private static final Pattern SHARE =
            Pattern.compile(
                    "\\b(persen|persentase|cakupan|rasio|percent|percentage|coverage|rate)\\b");

    private Heading() {}

    /** The words of a name in small letters, without accents and marks; empty if it is prose. */
    static String words(String name) {
        if (name.length() > Limits.HEADING_CHARACTERS) {
            return "";
        }
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether a heading is about shares of a hundred. */
    static boolean isShare(String name) {
        return name.contains("%") || SHARE.matcher(words(name)).find();
    }

    /** The words that say what a column holds: "Jumlah Pekerja (orang)" is about "pekerja". */
    static String core(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !FILLERS.contains(word))
                .collect(Collectors.joining(" "));
    }
}
