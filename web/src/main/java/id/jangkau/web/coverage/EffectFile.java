package id.jangkau.web.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.EffectEstimate;
import java.io.InputStream;
import java.util.List;

/** {@code evidence.csv}: what studies found. */
final class EffectFile {

    private static final Column<String> INTERVENTION = Column.text("intervention");
    private static final Columns<BilingualText> DESCRIPTION = BilingualColumns.text("description");
    private static final Columns<BilingualText> OUTCOME = BilingualColumns.text("outcome");
    private static final Columns<BilingualText> EFFECT = BilingualColumns.note("effect");
    private static final Columns<BilingualText> UNIT = BilingualColumns.note("unit");
    private static final Column<Double> CI_LOW = Column.number("ci_low").orEmpty();
    private static final Column<Double> CI_HIGH = Column.number("ci_high").orEmpty();
    private static final Columns<BilingualText> SAMPLE = BilingualColumns.note("sample");
    private static final Columns<BilingualText> COUNTRY = BilingualColumns.text("country");
    private static final Column<Integer> YEAR = Column.whole("year", 1900, 2999);
    private static final Column<String> CITATION = Column.text("citation");
    private static final Column<String> ADDRESS = Column.text("address");
    private static final Column<String> VERIFIED = Column.text("verified");
    private static final Columns<BilingualText> NOTE = BilingualColumns.note("note");

    private EffectFile() {}

    static List<EffectEstimate> read(
            InputStream content, DataVersion version, ImportProblems problems) {
        return CsvTable.read(
                        "evidence.csv",
                        content,
                        problems,
                        INTERVENTION,
                        DESCRIPTION,
                        OUTCOME,
                        EFFECT,
                        UNIT,
                        CI_LOW,
                        CI_HIGH,
                        SAMPLE,
                        COUNTRY,
                        YEAR,
                        CITATION,
                        ADDRESS,
                        VERIFIED,
                        NOTE)
                .where(EffectFile::hasBothEndsOrNone)
                .where(row -> row.isNotAbove(CI_LOW, CI_HIGH))
                .map(row -> estimate(row, version));
    }

    private static boolean hasBothEndsOrNone(CsvRow row) {
        boolean low = row.get(CI_LOW) != null;
        boolean high = row.get(CI_HIGH) != null;
        return low == high || row.refuse(low ? CI_HIGH : CI_LOW, ImportRule.BLANK);
    }

    private static EffectEstimate estimate(CsvRow row, DataVersion version) {
        return new EffectEstimate(
                version,
                row.get(INTERVENTION),
                row.get(DESCRIPTION),
                row.get(OUTCOME),
                new EffectEstimate.Size(
                        row.get(EFFECT), row.get(UNIT), row.get(CI_LOW), row.get(CI_HIGH)),
                new EffectEstimate.Setting(row.get(SAMPLE), row.get(COUNTRY), row.get(YEAR)),
                new EffectEstimate.Citation(
                        row.get(CITATION), row.get(ADDRESS), row.get(VERIFIED), row.get(NOTE)));
    }
}
