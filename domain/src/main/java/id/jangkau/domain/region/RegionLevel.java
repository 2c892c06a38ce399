package id.jangkau.domain.region;

import java.util.Arrays;

/** How large a region is; its code tells. */
public enum RegionLevel {
    /** Provinsi, such as {@code 63}. */
    PROVINCE(2),
    /** Kabupaten or kota, such as {@code 63.03}. */
    REGENCY(5),
    /** Kecamatan, such as {@code 63.03.01}. */
    DISTRICT(8),
    /** Desa or kelurahan, such as {@code 63.03.01.2001}. */
    VILLAGE(13);

    private final int length;

    RegionLevel(int length) {
        this.length = length;
    }

    /** The number of characters of its codes. */
    public int length() {
        return length;
    }

    static RegionLevel of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.length == code.length())
                .findFirst()
                .orElseThrow();
    }
}
