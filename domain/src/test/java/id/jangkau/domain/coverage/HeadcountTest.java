package id.jangkau.domain.coverage;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class HeadcountTest {

    @Test
    void everybodyMayBeAnActiveAndSupportedMember() {
        assertThatNoException().isThrownBy(() -> new Headcount(10, 10, 10L, 0L));
    }

    @Test
    void noCountIsNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Headcount(10, -1))
                .withMessage("The active members (-1) must not be negative.");
    }

    @Test
    void thereAreNoMoreMembersThanWorkers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Headcount(10, 11))
                .withMessage("The active members (11) must not be above the workers 10.");
    }

    @Test
    void aSupportedMemberIsAnActiveMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Headcount(10, 4, 5L, null))
                .withMessage("The supported members (5) must not be above the active members 4.");
    }

    @Test
    void aLapsedMemberIsNotActive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Headcount(10, 4, null, 7L))
                .withMessage(
                        "The lapsed members (7) must not be above the workers who are not active 6.");
    }
}
