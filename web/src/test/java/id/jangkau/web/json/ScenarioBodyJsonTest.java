package id.jangkau.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.web.message.Language;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.InvalidRequestException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioBodyJsonTest {

    private static final ScenarioBody FULL =
            new ScenarioBody(
                    60,
                    List.of(
                            new LeverSetting(
                                    Lever.VILLAGE_ENGAGEMENT,
                                    List.of("63", "61.01"),
                                    YearMonth.of(2027, 1),
                                    YearMonth.of(2027, 12),
                                    1.0 / 3,
                                    6,
                                    Map.of(Payer.APBDES, 0.6, Payer.APBD_REGENCY, 0.4)),
                            new LeverSetting(
                                    Lever.RETENTION_HELP,
                                    List.of(),
                                    null,
                                    null,
                                    0.1,
                                    null,
                                    Map.of())),
                    Map.of("trend", 0.01, "lapse.NON_WAGE", 0.1 + 0.2),
                    "Hati-hati");

    @Test
    void whatIsWrittenIsReadBackToTheLastDigit() {
        assertThat(ScenarioBodyJson.read(ScenarioBodyJson.write(FULL))).isEqualTo(FULL);
    }

    @Test
    void onlyTheHorizonIsRequired() {
        assertThat(ScenarioBodyJson.read("{\"months\": 12}"))
                .isEqualTo(new ScenarioBody(12, List.of(), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                       | months",
                "{\"months\": 0}                                          | months",
                "{\"months\": 241}                                        | months",
                "{\"months\": 10000}                                      | months",
                "{\"months\": 1e999}                                      | months",
                "{\"months\": 1e400000}                                   | months",
                "{\"months\": 12.5}                                       | months",
                "{\"months\": \"12\"}                                     | months",
                "{\"months\": null}                                       | months",
                "{\"months\": 12, \"draws\": 0}                           | draws",
                "{\"months\": 12, \"levers\": {}}                         | levers",
                "{\"months\": 12, \"levers\": [7]}                        | levers[0]",
                "{\"months\": 12, \"levers\": [{}]}                       | levers[0].lever",
                "{\"months\": 12, \"assumptions\": []}                    | assumptions",
                "{\"months\": 12, \"assumptions\": {\"trend\": \"NaN\"}}  | assumptions.trend",
                "{\"months\": 12, \"assumptions\": {\"\": 1}}             | assumptions.",
            })
    void aWrongBodyIsRefusedAtItsField(String json, String field) {
        assertThat(errors(json).get(0).field()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"value\": -1                                        | value",
                "\"value\": 1e999                                     | value",
                "\"value\": \"NaN\"                                   | value",
                "\"value\": true                                      | value",
                "\"value\": 0.1, \"regions\": []                      | regions",
                "\"value\": 0.1, \"regions\": [\"6301\"]              | regions[0]",
                "\"value\": 0.1, \"regions\": [\"63\", \"\"]          | regions[1]",
                "\"value\": 0.1, \"regions\": [\"63\", \"63\"]        | regions",
                "\"value\": 0.1, \"regions\": [63]                    | regions",
                "\"value\": 0.1, \"from\": \"2027-13\"                | from",
                "\"value\": 0.1, \"from\": 2027                       | from",
                "\"value\": 0.1, \"from\": \"2027-02\", \"to\": \"2027-01\" | to",
                "\"value\": 0.1, \"durationMonths\": 0                | durationMonths",
                "\"value\": 0.1, \"durationMonths\": 25               | durationMonths",
                "\"value\": 0.1, \"payers\": {}                       | payers",
                "\"value\": 0.1, \"payers\": {\"APBDES\": 0.5}        | payers",
                "\"value\": 0.1, \"payers\": {\"ANYBODY\": 1}         | payers.ANYBODY",
                "\"value\": 0.1, \"months\": 12                       | months",
            })
    void aWrongSettingIsRefusedAtItsField(String fields, String field) {
        String json =
                "{\"months\": 12, \"levers\": [{\"lever\": \"VILLAGE_ENGAGEMENT\", "
                        + fields
                        + "}]}";

        assertThat(errors(json)).extracting(FieldError::field).contains("levers[0]." + field);
    }

    @Test
    void aDurationBelongsToVillagesOnly() {
        String json =
                "{\"months\": 12, \"levers\": [{\"lever\": \"ACCOMPANIMENT\", \"value\": 1,"
                        + " \"durationMonths\": 6}]}";

        assertThat(errors(json))
                .extracting(FieldError::field)
                .containsExactly("levers[0].durationMonths");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        String json =
                "{\"months\": 0, \"levers\": [{\"lever\": \"X\", \"value\": -1}], \"horizon\": 1}";

        assertThat(errors(json))
                .extracting(FieldError::field)
                .containsExactly("months", "levers[0].lever", "levers[0].value", "horizon");
    }

    @Test
    void tenThousandSettingsAreRefusedAsAList() {
        String settings =
                "{\"lever\":\"ACCOMPANIMENT\",\"value\":0},".repeat(10_000)
                        + "{\"lever\":\"ACCOMPANIMENT\",\"value\":0}";

        assertThat(errors("{\"months\": 12, \"levers\": [" + settings + "]}"))
                .extracting(FieldError::field)
                .containsExactly("levers");
    }

    @Test
    void aRuleIsToldInBothLanguages() {
        FieldError error = errors("{\"months\": 241}").get(0);

        assertThat(error.value()).isEqualTo(241.0);
        assertThat(error.message().in(Language.ID))
                .isEqualTo("Harus bilangan bulat dari 1 sampai 240.");
        assertThat(error.message().in(Language.EN))
                .isEqualTo("Must be a whole number from 1 to 240.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "12",
                "{",
                "{\"months\": NaN}",
                "{\"months\": 12} {}",
                "{\"months\": 12} trailing",
                "{\"months\": 12, \"months\": 13}",
            })
    void whatIsNoSingleObjectCannotBeRead(String text) {
        assertThatThrownBy(() -> RequestBody.read(text))
                .isInstanceOf(UnreadableBodyException.class);
    }

    @Test
    void tooDeepANestingCannotBeRead() {
        String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);

        assertThatThrownBy(() -> RequestBody.read(deep))
                .isInstanceOf(UnreadableBodyException.class);
    }

    private static List<FieldError> errors(String json) {
        return catchThrowableOfType(
                        InvalidRequestException.class, () -> ScenarioBodyJson.read(json))
                .errors();
    }
}
