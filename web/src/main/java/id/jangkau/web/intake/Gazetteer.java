package id.jangkau.web.intake;

import id.jangkau.domain.region.Regency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds regions by what offices call them: a code with or without its point, a name in many forms.
 */
final class Gazetteer {

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

    private final Map<String, Regency> byCode = new HashMap<>();
    private final Map<String, Set<String>> codesByName = new HashMap<>();
    private final Set<String> provinces = new TreeSet<>();

    Gazetteer(List<Regency> regencies) {
        for (Regency regency : regencies) {
            byCode.put(digits(regency.code()), regency);
            provinces.add(regency.province().code());
            provinces.add(plain(regency.province().name()));
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
    Regency withCode(String code) {
        return byCode.get(digits(code));
    }

    /** The codes of all that a name may mean; empty where it means none. */
    Set<String> codesOf(String name) {
        String plain = plain(name).replaceFirst("^kab ", "kabupaten ");
        return codesByName.getOrDefault(plain, Set.of());
    }

    /** Is this the code or the name of a province? */
    boolean isProvince(String text) {
        return provinces.contains(digits(text))
                || provinces.contains(plain(text).replaceFirst("^prov(insi)? ", ""));
    }

    /** The code of the province with this code or name. */
    String province(String text) {
        String wanted = plain(text).replaceFirst("^prov(insi)? ", "");
        return byCode.values().stream()
                .map(Regency::province)
                .filter(
                        each ->
                                each.code().equals(digits(text))
                                        || plain(each.name()).equals(wanted))
                .findFirst()
                .orElseThrow()
                .code();
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
