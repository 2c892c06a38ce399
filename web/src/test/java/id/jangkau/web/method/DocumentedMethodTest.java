package id.jangkau.web.method;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.simulation.model.Parameter;
import id.jangkau.web.ModelDocument;
import id.jangkau.web.message.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page says of the model what {@code docs/model.md} says, to the character. */
class DocumentedMethodTest {

    private static final List<String> SYMBOLS =
            List.of("symbol", "key", "segments", "meaning", "in the equations");

    @Test
    void theNineEquationsAreThoseOfTheDocument() {
        List<String> documented =
                ModelDocument.lines().stream()
                        .map(String::strip)
                        .filter(line -> line.matches("\\S+ +=.* {3,}\\([1-9]\\)"))
                        .map(line -> line.replaceFirst("^(\\S+) +=", "$1 =").split(" {3,}")[0])
                        .map(line -> line.split(" {2,}")[0])
                        .toList();

        assertThat(Formula.equations()).extracting(Formula::text).isEqualTo(documented);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormulaStandsInTheDocument(Formula formula) {
        String document =
                ModelDocument.lines().stream()
                        .collect(Collectors.joining(" "))
                        .replaceAll(" +", " ");

        assertThat(document).contains(formula.text());
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterHasTheSymbolOfTheDocument(Parameter parameter) {
        assertThat(Notation.symbol(parameter)).isEqualTo(row(parameter).get(0).replace("–", ""));
    }

    @ParameterizedTest
    @EnumSource
    void everyParameterEntersTheEquationsAsInTheDocument(Parameter parameter) {
        String documented = row(parameter).get(4);

        assertThat(documented)
                .isIn(
                        Notation.conversion(parameter).orElse("x"),
                        "section 12",
                        "section 12; the central run has no noise");
    }

    @Test
    void thePageNamesEveryLimitOfTheDocument() {
        long documented =
                ModelDocument.lines().stream()
                        .dropWhile(line -> !line.equals("## 10. Limits"))
                        .takeWhile(line -> !line.startsWith("## 11."))
                        .filter(line -> line.startsWith("- "))
                        .count();

        assertThat(documented).isEqualTo(MethodView.LIMITS);
        assertThat(Language.ID.texts().keySet())
                .filteredOn(key -> key.startsWith("method.limit."))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, MethodView.LIMITS)
                                .mapToObj(number -> "method.limit." + number)
                                .toList());
    }

    private static List<String> row(Parameter parameter) {
        return ModelDocument.table(SYMBOLS).stream()
                .filter(row -> row.get(1).equals(parameter.key()))
                .findFirst()
                .orElseThrow();
    }
}
