package id.jangkau.domain.coverage;

import id.jangkau.domain.region.RegionLevel;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the parts of a region add up to.
 *
 * @param level of the parts
 * @param parts how many there are
 * @param count persons in all of them; supported and lapsed only where every part knows them
 * @param derived is any of them an estimate?
 */
public record PartsSum(RegionLevel level, int parts, Headcount count, boolean derived) {

    /** Of figures that were reported. */
    static PartsSum of(RegionLevel level, List<Headcount> parts) {
        return new PartsSum(
                level,
                parts.size(),
                new Headcount(
                        parts.stream().mapToLong(Headcount::workers).sum(),
                        parts.stream().mapToLong(Headcount::active).sum(),
                        sum(parts, Headcount::supported),
                        sum(parts, Headcount::lapsed)),
                false);
    }

    PartsSum estimated() {
        return new PartsSum(level, parts, count, true);
    }

    private static Long sum(List<Headcount> parts, Function<Headcount, Long> figure) {
        return parts.stream().map(figure).anyMatch(Objects::isNull)
                ? null
                : Long.valueOf(parts.stream().map(figure).mapToLong(Long::longValue).sum());
    }
}
