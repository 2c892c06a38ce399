package id.jangkau.domain.coverage;

import id.jangkau.domain.Require;
import id.jangkau.domain.region.RegionLevel;
import java.util.Optional;

/**
 * Which figures of a data version somebody wants to see, in which order.
 *
 * @param level of the regions
 * @param province code; empty for all
 * @param regency code of the one that the regions are or lie in; empty for all
 * @param segment empty for all
 * @param origin empty for all
 */
public record ObservationQuery(
        RegionLevel level,
        Optional<String> province,
        Optional<String> regency,
        Optional<Segment> segment,
        Optional<Origin> origin,
        Order order) {

    /** Every figure of a kabupaten or kota, by region. */
    public static final ObservationQuery ALL =
            new ObservationQuery(
                    RegionLevel.REGENCY,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Order.REGION);

    /** What comes first; what is equal stands by region, segment and month. */
    public enum Order {
        /** By code, then segment, then month. */
        REGION(""),
        /** The most workers. */
        WORKERS("o.workers desc, "),
        /** The most workers who are not active members. */
        NOT_COVERED("o.workers - o.active desc, "),
        /** The lowest coverage; where there are no workers there is none, last. */
        COVERAGE("coalesce(1.0 * o.active / nullif(o.workers, 0), 2.0), ");

        private final String first;

        Order(String first) {
            this.first = first;
        }
    }

    public ObservationQuery {
        Require.given("level", level);
        Require.given("order", order);
    }

    /** Some of the figures, or how many there are, as JPQL with the variable o for a figure. */
    String select(String selected, String joined) {
        return isDetail()
                ? "select %s from DetailObservation o join o.sheet s join s.versions v%s"
                                .formatted(selected, joined.replace("#", "region"))
                        + " where v = :version and length(o.region.code) = "
                        + level.length()
                        + condition(province, "substring(s.within, 1, 2) = :province")
                        + condition(regency, "s.within = :regency")
                        + conditions()
                : "select %s from CoverageObservation o%s"
                                .formatted(selected, joined.replace("#", "regency"))
                        + " where o.dataVersion = :version"
                        + condition(province, "o.regency.province.code = :province")
                        + condition(regency, "o.regency.code = :regency")
                        + conditions();
    }

    private boolean isDetail() {
        return level != RegionLevel.REGENCY;
    }

    private String conditions() {
        return condition(segment, "o.segment = :segment") + condition(origin, "o.origin = :origin");
    }

    private static String condition(Optional<?> value, String text) {
        return value.isPresent() ? " and " + text : "";
    }

    /** The order of {@link #select}. */
    String clause() {
        return " order by "
                + order.first
                + (isDetail()
                        ? "o.region.code, o.segment desc, s.month"
                        : "o.regency.code, o.segment desc, o.month");
    }
}
