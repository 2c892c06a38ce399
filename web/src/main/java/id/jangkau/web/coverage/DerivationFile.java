package id.jangkau.web.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.DerivationStep;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;

/** {@code derivation.csv}: how the figures marked {@code DERIVED} were computed, in order. */
final class DerivationFile {

    private static final Columns<BilingualText> TITLE = BilingualColumns.text("title");
    private static final Columns<BilingualText> TEXT = BilingualColumns.text("text");

    private DerivationFile() {}

    static List<DerivationStep> read(
            InputStream content, DataVersion version, ImportProblems problems) {
        List<CsvRow> rows =
                CsvTable.readIfThere("derivation.csv", content, problems, TITLE, TEXT).rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> step(version, i + 1, rows.get(i)))
                .toList();
    }

    private static DerivationStep step(DataVersion version, int number, CsvRow row) {
        return new DerivationStep(version, number, row.get(TITLE), row.get(TEXT));
    }
}
