package id.jangkau.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.CoverageChange;
import org.junit.jupiter.api.Test;

class BridgeTest {

    private static final CoverageChange PUBLISHED =
            new CoverageChange(
                    new Coverage(7_249_713, 3_287_020), new Coverage(7_996_826, 3_302_762));

    @Test
    void theMarksOfThePictureLeadFromTheFirstCoverageToTheLast() {
        var bridge = Bridge.of(PUBLISHED);

        assertThat(bridge.members().falls()).isFalse();
        assertThat(bridge.pool().falls()).isTrue();
        assertThat(bridge.members().top()).isZero();
        assertThat(bridge.pool().top()).isEqualTo(bridge.members().level());
        assertThat(bridge.end().level()).isEqualTo(bridge.pool().level()).isEqualTo(1);
        assertThat(bridge.members().label()).isEqualTo("below");
        assertThat(bridge.pool().label()).isEqualTo("beside");
        assertThat(bridge.end().label()).isEqualTo("above");
    }
}
