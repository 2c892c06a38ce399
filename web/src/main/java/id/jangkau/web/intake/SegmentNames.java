package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How offices call the segments. Members of construction projects are counted as wage recipients.
 */
final class SegmentNames {

    private static final Map<String, Segment> NAMES =
            Map.ofEntries(
                    Map.entry("wage", Segment.WAGE),
                    Map.entry("pu", Segment.WAGE),
                    Map.entry("penerima upah", Segment.WAGE),
                    Map.entry("penerima upah pu", Segment.WAGE),
                    Map.entry("wage recipients", Segment.WAGE),
                    Map.entry("non wage", Segment.NON_WAGE),
                    Map.entry("non wage workers", Segment.NON_WAGE),
                    Map.entry("bpu", Segment.NON_WAGE),
                    Map.entry("bukan penerima upah", Segment.NON_WAGE),
                    Map.entry("bukan penerima upah bpu", Segment.NON_WAGE));

    private SegmentNames() {}

    /** What a segment may be called. */
    static Stream<String> of(Segment segment) {
        return NAMES.keySet().stream().filter(name -> NAMES.get(name) == segment).sorted();
    }

    /** The segment of a name; empty where it is none that is projected. */
    static Optional<Segment> read(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return Optional.ofNullable(NAMES.get(plain));
    }
}
