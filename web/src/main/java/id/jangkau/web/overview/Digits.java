package id.jangkau.web.overview;

/**
 * A written figure, cut where it differs from another of the same length.
 *
 * @param before what both begin with
 * @param digits what differs, in this figure
 * @param after what both end with
 */
public record Digits(String before, String digits, String after) {

    static Digits differing(String figure, String other) {
        if (figure.length() != other.length() || figure.equals(other)) {
            return new Digits("", figure, "");
        }
        int first = 0;
        while (figure.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = figure.length() - 1;
        while (figure.charAt(last) == other.charAt(last)) {
            last--;
        }
        return new Digits(
                figure.substring(0, first),
                figure.substring(first, last + 1),
                figure.substring(last + 1));
    }
}
