package id.jangkau.domain.coverage;

import id.jangkau.domain.Require;
import java.util.Optional;

/**
 * Which figures of a data version somebody wants to see, in which order.
 *
 * @param province code; empty for all
 * @param regency code; empty for all
 * @param segment empty for all
 * @param origin empty for all
 */
public record ObservationQuery(
        Optional<String> province,
        Optional<String> regency,
        Optional<Segment> segment,
        Optional<Origin> origin,
        Order order) {

    /** Every figure, by region. */
    public static final ObservationQuery ALL =
            new ObservationQuery(
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

        /** As an order of JPQL. */
        String clause() {
            return " order by " + first + "o.regency.code, o.segment desc, o.month";
        }
    }

    public ObservationQuery {
        Require.given("order", order);
    }

    /** The conditions of JPQL besides that on the version. */
    String conditions() {
        return condition(province, "o.regency.province.code = :province")
                + condition(regency, "o.regency.code = :regency")
                + condition(segment, "o.segment = :segment")
                + condition(origin, "o.origin = :origin");
    }

    private static String condition(Optional<?> value, String text) {
        return value.isPresent() ? " and " + text : "";
    }
}
