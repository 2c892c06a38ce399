package id.jangkau.web.intake;

import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds regions by what offices call them: a code with or without its point, a name in many forms.
 */
public final class Gazetteer {

    private static final Pattern SUM =
            Pattern.compile("(?:(?:sub|grand) ?)?(?:jumlah|jml|total)(?: total)?\\b ?(.*)");

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

    private final Map<String, Regency> byCode = new HashMap<>();
    private final Map<String, Set<String>> codesByName = new HashMap<>();
    private final Map<String, Province> provinces = new HashMap<>();

    public Gazetteer(List<Regency> regencies) {
        for (Regency regency : regencies) {
            byCode.put(digits(regency.code()), regency);
            Province province = regency.province();
            provinces.put(province.code(), province);
            provinces.put(plain(province.name()), province);
            codesByName
                    .computeIfAbsent(plain(regency.name()), name -> new TreeSet<>())
                    .add(regency.code());
            codesByName
                    .computeIfAbsent(withoutKind(plain(regency.name())), name -> new TreeSet<>())
                    .add(regency.code());
        }
    }

    /**
     * The kabupaten or kota with a code such as {@code 63.03} or {@code 6303}; null where none has
     * it.
     */
    public Regency withCode(String code) {
        return byCode.get(digits(code));
    }

    /** The names of all provinces whose regions are known. */
    String provinceNames() {
        return provinces.values().stream()
                .map(Province::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** A code that is known; empty where none is. */
    String exampleCode() {
        return byCode.values().stream().map(Regency::code).min(String::compareTo).orElse("");
    }

    /** The codes of all that a name may mean; empty where it means none. */
    public Set<String> codesOf(String name) {
        String plain = plain(name).replaceFirst("^kab ", "kabupaten ");
        return codesByName.getOrDefault(plain, Set.of());
    }

    /** What a row of sums is about, from its first words; empty where it is a row of one region. */
    Optional<SumScope> sumOf(String label) {
        if (isProvince(label)) {
            return Optional.of(new SumScope(province(label).code()));
        }
        Matcher sum = SUM.matcher(closed(plain(label)));
        if (!sum.matches()) {
            return Optional.empty();
        }
        String of = sum.group(1);
        Set<String> regencies = codesOf(of);
        String codes = isProvince(of) ? province(of).code() : "";
        return Optional.of(
                new SumScope(
                        regencies.size() == 1 ? regencies.iterator().next() : codes,
                        SegmentNames.read(of),
                        Optional.empty()));
    }

    /** Letters that were set apart to fill a line: "j u m l a h". */
    private static String closed(String plain) {
        return plain.matches("\\p{L}( \\p{L}){3,}") ? plain.replace(" ", "") : plain;
    }

    /** Is this the code or the name of a province? */
    private boolean isProvince(String text) {
        return provinces.containsKey(provinceKey(text));
    }

    /** The province with this code or name; null where none has it. */
    Province province(String text) {
        return provinces.get(provinceKey(text));
    }

    /** A number alone is a code; with words it is a name, such as "63 kecamatan". */
    private static String provinceKey(String text) {
        return plain(text).replaceFirst("^prov(insi)? ", "");
    }

    private static String withoutKind(String name) {
        return name.replaceFirst("^(kabupaten|kota) ", "");
    }

    private static String digits(String text) {
        return NO_DIGITS.matcher(text).replaceAll("");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
