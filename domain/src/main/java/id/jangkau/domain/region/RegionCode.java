package id.jangkau.domain.region;

import id.jangkau.domain.Require;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a region of any level, as the Ministry of Home Affairs gives it: {@code 63}, {@code
 * 63.03}, {@code 63.03.01} or {@code 63.03.01.2001}.
 *
 * @param value with its dots
 */
public record RegionCode(String value) {

    private static final Pattern FORM =
            Pattern.compile("[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?");
    private static final Pattern SEPARATORS = Pattern.compile("[^0-9\\p{L}]");
    private static final Pattern DIGITS =
            Pattern.compile("([0-9]{2})(?:([0-9]{2})(?:([0-9]{2})([0-9]{4})?)?)?");

    public RegionCode {
        Require.that(
                value != null && FORM.matcher(value).matches(),
                "region code",
                value,
                "must be two digits, or more such as 63.03, 63.03.01 or 63.03.01.2001");
    }

    /** The code that a text says, with its dots or without; empty where it says none. */
    public static Optional<RegionCode> read(String text) {
        Matcher parts = DIGITS.matcher(SEPARATORS.matcher(text).replaceAll(""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var code = new StringBuilder(parts.group(1));
        for (int i = 2; i <= parts.groupCount() && parts.group(i) != null; i++) {
            code.append('.').append(parts.group(i));
        }
        return Optional.of(new RegionCode(code.toString()));
    }

    public RegionLevel level() {
        return RegionLevel.of(value);
    }

    /** Is it smaller than a kabupaten or kota? */
    public boolean isLocal() {
        return level().compareTo(RegionLevel.REGENCY) > 0;
    }

    /** The kabupaten or kota that it is or lies in; the code itself where it is a province. */
    public String within() {
        return value.substring(0, Math.min(value.length(), RegionLevel.REGENCY.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
