package id.jangkau.domain.region;

import id.jangkau.domain.Require;

/**
 * The code of a kabupaten or kota, such as {@code 61.01}: its province, a dot, its number.
 *
 * @param value two digits, a dot, two digits
 */
public record RegencyCode(String value) {

    public RegencyCode {
        Require.that(
                value != null && value.matches("[0-9]{2}\\.[0-9]{2}"),
                "regency code",
                value,
                "must be two digits, a dot and two digits");
    }

    /** The first two digits, such as {@code 61}. */
    public String provinceCode() {
        return value.substring(0, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
