package id.jangkau.domain.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.region.Region;
import java.time.YearMonth;
import java.util.OptionalLong;

/** How many workers of one segment of one region were active members at the end of a month. */
public interface Observation {

    Region region();

    Segment segment();

    /** The month at whose end the figures hold. */
    YearMonth month();

    /** All of its figures, persons. */
    Headcount count();

    Origin origin();

    BilingualText source();

    /** All workers, persons. */
    default long workers() {
        return count().workers();
    }

    /** Members whose contribution is paid, persons. */
    default long active() {
        return count().active();
    }

    /** Active members whose contribution a public budget pays, persons; empty where unknown. */
    default OptionalLong supported() {
        return known(count().supported());
    }

    /** Workers on the register whose contributions stopped, persons; empty where unknown. */
    default OptionalLong lapsed() {
        return known(count().lapsed());
    }

    /** Was it computed from figures of a larger region, and so must be shown as an estimate? */
    default boolean derived() {
        return origin() == Origin.DERIVED;
    }

    private static OptionalLong known(Long persons) {
        return persons == null ? OptionalLong.empty() : OptionalLong.of(persons);
    }
}
