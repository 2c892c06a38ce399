package id.jangkau.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.coverage.ClaimRegister;
import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.Totals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notes of {@code claims.csv} name what is wrong; the rules find it without them. */
class StartClaimsTest {

    private static final ImportedData START = StartData.read();

    private final List<String> found =
            new ClaimRegister(
                            START.claims(),
                            new Totals(
                                    START.territory(),
                                    START.version().baseMonth(),
                                    START.observations()))
                    .contradictions().stream().map(Contradiction::name).toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    1; the rest is misprinted; REST-1
                    4; another pool; POOL-4-3-2
                    5; 2.5 million for the same date; MEMBERS-4-5
                    7; conflicts with 6; COVERAGE-7-6
                    12; 3.37 % of 206,000 is 6,942; PERCENT-12
                    13; conflicts with 12; COVERAGE-12-13
                    14; above 100 %; ABOVE_ALL-14
                    """)
    void everyContradictionThatANoteNamesIsFound(int number, String note, String contradiction) {
        assertThat(START.claims())
                .filteredOn(claim -> claim.id() == number)
                .allSatisfy(claim -> assertThat(claim.note().english()).contains(note))
                .hasSize(1);
        assertThat(found).contains(contradiction);
    }

    @Test
    void nothingIsFoundThatNoNoteNames() {
        assertThat(found).hasSize(7);
    }
}
