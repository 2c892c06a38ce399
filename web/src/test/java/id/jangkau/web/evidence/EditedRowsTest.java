package id.jangkau.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Change;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.EvidenceDifference;
import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.EvidenceTable;
import id.jangkau.web.coverage.ImportedData;
import id.jangkau.web.coverage.StartData;
import id.jangkau.web.message.Language;
import id.jangkau.web.projection.InvalidRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be written over the rows of the start data. */
class EditedRowsTest {

    private static final ImportedData START = StartData.read();
    private static final List<EvidenceFact> ROWS =
            START.facts()
                    .filter(EvidenceFact.class::isInstance)
                    .map(EvidenceFact.class::cast)
                    .toList();
    private static final DataVersion NEXT =
            START.version().successor(2, new BilingualText("alasan", "reason"), Instant.EPOCH);

    @Test
    void whatIsNotWrittenStaysAsItWas() {
        EvidenceEdit edit =
                new EvidenceEdit(
                        EvidenceTable.COSTS,
                        "village_month",
                        Map.of("central", 700_000.0),
                        Map.of(),
                        "survei");

        List<Change<EvidenceFact>> changes =
                EvidenceDifference.between(ROWS, EditedRows.of(ROWS, List.of(edit)).in(NEXT));

        assertThat(changes).hasSize(1);
        EvidenceFact after = changes.get(0).latest();
        assertThat(after.values().numbers())
                .containsEntry("low", 440_000.0)
                .containsEntry("central", 700_000.0);
        assertThat(after.values().source().indonesian()).isEqualTo("survei");
        assertThat(after.dataVersion()).isSameAs(NEXT);
    }

    @Test
    void aSourceThatIsWrittenAsItWasKeepsItsOtherLanguage() {
        BilingualText known = row("village_month").values().source();
        EvidenceEdit edit =
                new EvidenceEdit(
                        EvidenceTable.COSTS,
                        "village_month",
                        Map.of(),
                        Map.of(),
                        known.indonesian());

        assertThat(EvidenceDifference.between(ROWS, EditedRows.of(ROWS, List.of(edit)).in(NEXT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COSTS, village_month, central, 900000, central",
        "COSTS, village_month, low, -1, low",
        "COSTS, village_month, low, NaN, low",
        "LEVERS, ACCOMPANIMENT, low, 0.6, low",
        "LEVERS, ACCOMPANIMENT, max, 1.5, max",
        "CAPACITY, village_share_at_once, value, 1.01, value",
        "CAPACITY, employers, value, -1, value",
        "REACH, 61, reachPercent, 100.5, reachPercent",
        "PARAMETERS, lapse.NON_WAGE, central, 0.5, central",
        "PARAMETERS, lapse.NON_WAGE, min, 0.25, min",
        "PARAMETERS, completion.NON_WAGE, max, 1.1, max",
        "PARAMETERS, nothing, central, 1, row"
    })
    void aNumberThatBreaksARuleIsRefusedAtItsField(
            EvidenceTable table, String row, String field, double value, String refused) {
        assertThat(refused(edit(table, row, Map.of(field, value), Map.of())))
                .contains("changes[0]." + refused);
    }

    @ParameterizedTest
    @CsvSource({
        "COSTS, village_month, payer, NOBODY",
        "COSTS, village_month, payer, ''",
        "COSTS, discount_rate, payer, BPJS",
        "COSTS, village_month, grade, E",
        "REACH, 61, year, 1899",
        "PARAMETERS, lapse.NON_WAGE, distribution, 'beta(6)'",
        "PARAMETERS, lapse.NON_WAGE, distribution, 'gamma(6, 14)'"
    })
    void aWordThatBreaksARuleIsRefusedAtItsField(
            EvidenceTable table, String row, String field, String word) {
        assertThat(refused(edit(table, row, Map.of(), Map.of(field, word))))
                .containsExactly("changes[0]." + field);
    }

    @Test
    void nothingIsWrittenWithoutASourceNorTwice() {
        EvidenceEdit bare = new EvidenceEdit(EvidenceTable.REACH, "61", Map.of(), Map.of(), " \t");
        EvidenceEdit twice = edit(EvidenceTable.REACH, "62", Map.of(), Map.of());

        assertThat(refused(bare, twice, twice))
                .containsExactly("changes[0].source", "changes[2].row");
    }

    private static EvidenceFact row(String key) {
        return ROWS.stream().filter(each -> each.row().equals(key)).findFirst().orElseThrow();
    }

    private static EvidenceEdit edit(
            EvidenceTable table,
            String row,
            Map<String, Double> numbers,
            Map<String, String> words) {
        return new EvidenceEdit(table, row, numbers, words, "survei");
    }

    /** The refused fields; each rule is said in both languages. */
    private static List<String> refused(EvidenceEdit... edits) {
        InvalidRequestException refused =
                catchThrowableOfType(
                        InvalidRequestException.class, () -> EditedRows.of(ROWS, List.of(edits)));
        refused.errors()
                .forEach(
                        error -> {
                            for (Language language : Language.values()) {
                                assertThat(error.message().in(language)).isNotBlank();
                            }
                        });
        return refused.errors().stream().map(error -> error.field()).toList();
    }
}
