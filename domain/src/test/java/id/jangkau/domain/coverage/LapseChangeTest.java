package id.jangkau.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LapseChangeTest {

    /** 60 members more are 100 registered more, of whom 40 lapsed: of 1,000 workers. */
    @Test
    void membersAreThoseRegisteredLessThoseLapsed() {
        var change =
                new LapseChange(
                        new CoverageChange(new Coverage(1000, 400), new Coverage(1000, 460)),
                        150,
                        190);

        assertThat(change.moreRegistered()).isEqualTo(100);
        assertThat(change.moreLapsed()).isEqualTo(40);
        assertThat(change.byRegistered()).isEqualTo(0.1);
        assertThat(change.byLapsed()).isEqualTo(-0.04);
    }

    @Test
    void thePartsAddUpToWhatTheMembersDidWhateverTheFigures() {
        var random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            Coverage before = anyCoverage(random, 1 + random.nextInt(1_000_000));
            int pool = i % 3 == 0 ? (int) before.workers() : 1 + random.nextInt(1_000_000);
            Coverage after = i % 5 == 0 ? new Coverage(pool, 0) : anyCoverage(random, pool);
            var change =
                    new LapseChange(
                            new CoverageChange(before, after),
                            lapsed(random, before),
                            lapsed(random, after));

            assertThat(change.moreRegistered() - change.moreLapsed())
                    .isEqualTo(after.active() - before.active());
            assertThat(hundredths(change.byRegistered()) + hundredths(change.byLapsed()))
                    .isEqualTo(hundredths(change.change().byMembers()));
        }
    }

    private static Coverage anyCoverage(Random random, int workers) {
        return new Coverage(workers, random.nextInt(workers + 1));
    }

    private static long lapsed(Random random, Coverage coverage) {
        return random.nextInt((int) coverage.notCovered() + 1);
    }

    private static long hundredths(double share) {
        return Math.round(share * 1e4);
    }
}
