package id.jangkau.domain.region;

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

    /** That of a code with its dots. */
    public static RegionLevel of(String code) {
        return switch (code.length()) {
            case 2 -> PROVINCE;
            case 5 -> REGENCY;
            case 8 -> DISTRICT;
            case 13 -> VILLAGE;
            default -> throw new IllegalArgumentException(code + " is no code of a region.");
        };
    }
}
