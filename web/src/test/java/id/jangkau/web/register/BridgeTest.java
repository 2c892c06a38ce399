package id.jangkau.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.web.register.Bridge.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class BridgeTest {

    @Test
    void theMarksOfThePictureLeadFromTheFirstCoverageToTheLast() {
        var bridge = Bridge.of(0.4534, List.of(0.0021, -0.0425));

        Mark members = bridge.steps().get(0);
        Mark pool = bridge.steps().get(1);
        assertThat(members.falls()).isFalse();
        assertThat(pool.falls()).isTrue();
        assertThat(members.top()).isZero();
        assertThat(members.height()).isCloseTo(0.0021 / 0.0425, within(1e-9)); // rounding only
        assertThat(pool.top()).isEqualTo(members.level());
        assertThat(bridge.end().level()).isEqualTo(pool.level()).isEqualTo(1);
        assertThat(members.label()).isEqualTo("below");
        assertThat(pool.label()).isEqualTo("beside");
        assertThat(bridge.end().label()).isEqualTo("above");
    }

    @Test
    void whereNothingChangedAllMarksStandAtOneHeight() {
        var bridge = Bridge.of(0.4, List.of(0.0, 0.0, 0.0));

        assertThat(bridge.steps()).hasSize(3).containsOnly(bridge.start());
        assertThat(bridge.end()).isEqualTo(bridge.start());
    }
}
