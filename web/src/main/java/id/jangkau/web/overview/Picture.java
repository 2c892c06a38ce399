package id.jangkau.web.overview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How regions are drawn. */
public enum Picture {
    /** Each a square of equal size. */
    TILES,
    /** Each with its boundaries. */
    MAP;

    /** The picture with this key in an address, if there is one. */
    static Optional<Picture> of(String key) {
        return Arrays.stream(values()).filter(picture -> picture.key().equals(key)).findFirst();
    }

    /** Its name in an address, such as {@code tiles}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
