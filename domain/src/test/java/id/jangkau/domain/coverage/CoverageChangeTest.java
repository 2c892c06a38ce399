package id.jangkau.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverageChangeTest {

    private static final CoverageChange PUBLISHED =
            new CoverageChange(
                    new Coverage(7_249_713, 3_287_020), new Coverage(7_996_826, 3_302_762));

    /** By hand: 15,742 · (1/7,249,713 + 1/7,996,826) / 2 = 0.0020700; the rest is the pool. */
    @Test
    void thePublishedChangeIsAlmostAllPool() {
        assertThat(PUBLISHED.start()).isEqualTo(0.4534);
        assertThat(PUBLISHED.end()).isEqualTo(0.4130);
        assertThat(PUBLISHED.byMembers()).isEqualTo(0.0021);
        assertThat(PUBLISHED.byPool()).isEqualTo(-0.0425);
        assertThat(PUBLISHED.total()).isEqualTo(-0.0404);
        assertThat(PUBLISHED.moreMembers()).isEqualTo(15_742);
        assertThat(PUBLISHED.moreWorkers()).isEqualTo(747_113);
        assertThat(PUBLISHED.fellByPoolAlone()).isTrue();
    }

    @Test
    void thePartsAddUpToTheLastWrittenDigitWhateverTheFigures() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Coverage before = anyCoverage(random);
            Coverage after =
                    switch (i % 4) {
                        case 0 -> new Coverage(before.workers(), before.workers() / (1 + i % 7));
                        case 1 -> new Coverage(1 + random.nextInt(1_000_000), 0);
                        default -> anyCoverage(random);
                    };
            var change = new CoverageChange(before, after);

            assertThat(hundredths(change.byMembers()) + hundredths(change.byPool()))
                    .isEqualTo(hundredths(change.total()))
                    .isEqualTo(hundredths(change.end()) - hundredths(change.start()));
        }
    }

    /** 40 of 100 to 60 of 200: members first 20/100, last 20/200; mean 15 points; pool −25. */
    @Test
    void neitherOrderIsPreferred() {
        var change = new CoverageChange(new Coverage(100, 40), new Coverage(200, 60));

        assertThat(change.byMembers()).isEqualTo(0.15);
        assertThat(change.byPool()).isEqualTo(-0.25);
    }

    @Test
    void withTheSamePoolEverythingIsDueToTheMembers() {
        var change = new CoverageChange(new Coverage(1000, 400), new Coverage(1000, 333));

        assertThat(change.byMembers()).isEqualTo(-0.067);
        assertThat(change.byPool()).isZero();
        assertThat(change.fellByPoolAlone()).isFalse();
    }

    private static Coverage anyCoverage(Random random) {
        int workers = 1 + random.nextInt(10_000_000);
        return new Coverage(workers, random.nextInt(workers));
    }

    private static long hundredths(double share) {
        return Math.round(share * 1e4);
    }
}
