package id.jangkau.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.web.overview.Overview.ProvinceShare;
import id.jangkau.web.overview.Overview.SegmentShare;
import id.jangkau.web.register.Basis;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final Overview FIGURES =
            new Overview(
                    "Kalimantan",
                    YearMonth.of(2026, 2),
                    new BilingualText("", "workers"),
                    new BilingualText("", "somebody"),
                    new Coverage(100, 40),
                    List.of(
                            new SegmentShare(Segment.WAGE, new Coverage(60, 35)),
                            new SegmentShare(Segment.NON_WAGE, new Coverage(40, 5))),
                    List.of(
                            new ProvinceShare("61", "West", new Coverage(10, 1)),
                            new ProvinceShare("64", "East", new Coverage(90, 39))),
                    List.of(tile("a", 24_999), tile("b", 150_000), tile("c", 25_000)),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());

    @Test
    void theSegmentWithTheMostUncoveredWorkersIsNamedNotTheOneWithTheLowestShare() {
        assertThat(FIGURES.largestGap().segment()).isEqualTo(Segment.NON_WAGE);
    }

    @Test
    void theProvinceWithTheMostUncoveredWorkersIsNamedNotTheOneWithTheLowestShare() {
        assertThat(FIGURES.mostNotCovered().name()).isEqualTo("East");
    }

    @Test
    void theLargestRegenciesComeFirst() {
        assertThat(FIGURES.largestRegencies())
                .extracting(RegencyTile::code)
                .containsExactly("b", "c", "a");
    }

    private static RegencyTile tile(String code, long notCovered) {
        return new RegencyTile(
                code, code, code, 1, 1, "West", 10, new Coverage(notCovered, 0), Basis.DERIVED, "");
    }
}
