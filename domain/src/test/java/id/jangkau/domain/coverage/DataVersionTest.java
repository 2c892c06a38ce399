package id.jangkau.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jangkau.domain.BilingualText;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DataVersionTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Test
    void theLabelNamesBaseMonthAndRevision() {
        assertThat(version(3, "workers").label()).isEqualTo("2026-02-r3");
    }

    @Test
    void aNewVersionIsNotCurrent() {
        assertThat(version(1, "workers").current()).isFalse();
    }

    @Test
    void theMomentIsKeptAsDatabasesKeepIt() {
        assertThat(version(1, "workers").createdAt())
                .isEqualTo(Instant.parse("2026-03-01T00:00:00.123456Z"));
    }

    @Test
    void nobodyMayLeaveThePoolUnnamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> version(1, " "))
                .withMessage("The pool ( ) must not be blank.");
    }

    @Test
    void revisionsStartAtOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> version(0, "workers"))
                .withMessage("The revision (0) must be from 1 to 9999.");
    }

    private static DataVersion version(int revision, String pool) {
        var moment = Instant.parse("2026-03-01T00:00:00.123456789Z");
        return new DataVersion(
                FEBRUARY,
                revision,
                new BilingualText(pool, ""),
                new BilingualText("sumber", "source"),
                moment);
    }
}
