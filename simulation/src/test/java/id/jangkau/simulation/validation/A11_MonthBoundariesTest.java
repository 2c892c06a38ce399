package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Month k is the interval [k−1, k]: a lever from month k is felt in it and not before. */
class A11_MonthBoundariesTest {

    private static final int MONTHS = 12;
    private static final int FIRST = 5;
    private static final int LAST = 8;

    /** The lever in months 5 to 8; villages are engaged all the time where help needs them. */
    private static Outcome run(Lever lever, double value, int first, int last) {
        List<LeverWindow> windows = new ArrayList<>();
        windows.add(Kalimantan.everywhere(lever, value, first, last));
        if (lever == Lever.ACCOMPANIMENT) {
            windows.add(Kalimantan.everywhere(Lever.VILLAGE_ENGAGEMENT, 0.05, 1, MONTHS));
        }
        return Outcome.of(Kalimantan.run(MONTHS, windows.toArray(LeverWindow[]::new)));
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void aLeverChangesNothingBeforeItsFirstMonthAndEveryCellItReachesWithin(Lever lever) {
        Outcome without = run(lever, 0, FIRST, LAST);
        Outcome with = run(lever, Kalimantan.position(lever, "high"), FIRST, LAST);

        for (int month = 0; month < FIRST; month++) {
            assertThat(with.ends()[month]).isEqualTo(without.ends()[month]);
        }
        for (int region = 0; region < 56; region++) {
            assertThat(with.trajectory().activeByRegion()[region][FIRST])
                    .isGreaterThan(without.trajectory().activeByRegion()[region][FIRST]);
        }
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void untilItsLastMonthALeverDoesWhatItWouldDoWithoutAnEnd(Lever lever) {
        double high = Kalimantan.position(lever, "high");
        Outcome ended = run(lever, high, FIRST, LAST);
        Outcome endless = run(lever, high, FIRST, MONTHS);

        for (int month = 0; month <= LAST; month++) {
            assertThat(ended.ends()[month]).isEqualTo(endless.ends()[month]);
        }
        assertThat(ended.ends()[LAST + 1]).isNotEqualTo(endless.ends()[LAST + 1]);
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void twoWindowsThatMeetAreOne(Lever lever) {
        double high = Kalimantan.position(lever, "high");
        Outcome one = run(lever, high, FIRST, LAST);
        List<LeverWindow> two =
                new ArrayList<>(
                        List.of(
                                Kalimantan.everywhere(lever, high, FIRST, FIRST),
                                Kalimantan.everywhere(lever, high, FIRST + 1, LAST)));
        if (lever == Lever.ACCOMPANIMENT) {
            two.add(Kalimantan.everywhere(Lever.VILLAGE_ENGAGEMENT, 0.05, 1, MONTHS));
        }

        Outcome both = Outcome.of(Kalimantan.run(MONTHS, two.toArray(LeverWindow[]::new)));

        double[] expected = one.trajectory().active();
        double[] actual = both.trajectory().active();
        // the shares of both windows are added in another order
        Arrays.setAll(actual, k -> actual[k] / expected[k] - 1);
        assertThat(Arrays.stream(actual).map(Math::abs).max().orElseThrow()).isLessThan(1e-13);
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void aLongerHorizonChangesNoEarlierMonth(Lever lever) {
        LeverWindow window =
                Kalimantan.everywhere(lever, Kalimantan.position(lever, "high"), FIRST, 20);

        double[][] shorter = Outcome.of(Kalimantan.run(MONTHS, window)).ends();
        double[][] longer = Outcome.of(Kalimantan.run(24, window)).ends();

        assertThat(Arrays.copyOf(longer, shorter.length)).isDeepEqualTo(shorter);
    }
}
