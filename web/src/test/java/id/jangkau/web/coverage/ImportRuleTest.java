package id.jangkau.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.message.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportRuleTest {

    @ParameterizedTest
    @EnumSource
    void everyRuleIsExplainedInBothLanguages(ImportRule rule) {
        var problem =
                new ImportProblem("a.csv", 7, "workers", "x", rule, List.of("first", "second"));

        String indonesian = problem.in(Language.ID);
        String english = problem.in(Language.EN);

        assertThat(indonesian).startsWith("a.csv, baris 7, kolom workers: ").endsWith(".");
        assertThat(english).startsWith("a.csv, line 7, column workers: ").endsWith(".");
        assertThat(indonesian + english).doesNotContain("{", "}");
    }
}
