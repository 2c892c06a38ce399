package id.jangkau.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.web.register.Decomposition.Cause;
import id.jangkau.web.register.Decomposition.Point;
import id.jangkau.web.register.Decomposition.Step;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 2);

    @Test
    void whatIsWrittenOfTheStepsAddsUpFromBeforeToAfterWhateverIsKnown() {
        var random = new Random(5);
        for (int i = 0; i < 10_000; i++) {
            var change = new Decomposition(point(random, i % 2), point(random, i % 3));

            long steps = change.steps().stream().mapToLong(step -> hundredths(step.share())).sum();
            assertThat(hundredths(change.parts().start()) + steps)
                    .isEqualTo(hundredths(change.parts().end()));
            assertThat(persons(change, false))
                    .isEqualTo(change.after().coverage().active() - active(change));
            assertThat(persons(change, true)).isEqualTo(change.parts().moreWorkers());
        }
    }

    @Test
    void lapsesAreToldOnlyWhereBothSidesCountThem() {
        var random = new Random(5);
        Point known = point(random, 1);
        Point unknown = point(random, 0);

        assertThat(new Decomposition(known, known).steps())
                .extracting(Step::cause)
                .containsExactly(Cause.REGISTERED, Cause.LAPSED, Cause.POOL);
        assertThat(new Decomposition(known, unknown).steps())
                .extracting(Step::cause)
                .containsExactly(Cause.MEMBERS, Cause.POOL);
        assertThat(new Decomposition(unknown, known).lapses()).isEmpty();
    }

    private static long active(Decomposition change) {
        return change.before().coverage().active();
    }

    private static long persons(Decomposition change, boolean ofPool) {
        return change.steps().stream()
                .filter(step -> (step.cause() == Cause.POOL) == ofPool)
                .mapToLong(Step::persons)
                .sum();
    }

    /** Small pools too, where rounding is large, and pools without members. */
    private static Point point(Random random, int known) {
        int workers = 1 + random.nextInt(random.nextBoolean() ? 50 : 5_000_000);
        int active = random.nextInt(4) == 0 ? 0 : random.nextInt(workers + 1);
        OptionalLong lapsed =
                known == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(random.nextInt(workers - active + 1));
        return new Point(MONTH, new Coverage(workers, active), lapsed, Optional.empty());
    }

    private static long hundredths(double share) {
        return Math.round(share * 1e4);
    }
}
