package id.jangkau.web.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.evidence.Backing;
import id.jangkau.domain.evidence.Estimate;
import id.jangkau.domain.evidence.EvidenceGrade;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.uncertainty.Prior;
import id.jangkau.web.projection.PriorRules;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The file of parameters, each with what is believed of it. */
final class ParameterFile {

    private static final String FILE = "parameters.csv";
    private static final String KEYS =
            Arrays.stream(Parameter.values()).map(Parameter::key).collect(Collectors.joining(", "));

    private static final Column<Parameter> KEY = new Column<>("key", ParameterFile::known);
    private static final Column<SegmentKind> SEGMENT =
            Column.word("segment", SegmentKind.class).orNull("*");
    private static final Column<Double> CENTRAL = Column.number("central");
    private static final Columns<BilingualText> UNIT = BilingualColumns.text("unit");
    private static final Column<String> DISTRIBUTION =
            new Column<>("distribution", ParameterFile::drawable);
    private static final Column<Double> LEAST = Column.number("min");
    private static final Column<Double> MOST = Column.number("max");
    private static final Column<EvidenceGrade> GRADE = Column.word("grade", EvidenceGrade.class);
    private static final Columns<BilingualText> SOURCE = BilingualColumns.text("source");

    private ParameterFile() {}

    static List<ModelParameter> read(
            InputStream content, DataVersion version, ImportProblems problems) {
        int before = problems.count();
        CsvTable table =
                CsvTable.read(
                                FILE,
                                content,
                                problems,
                                KEY,
                                SEGMENT,
                                CENTRAL,
                                UNIT,
                                DISTRIBUTION,
                                LEAST,
                                MOST,
                                GRADE,
                                SOURCE)
                        .withoutRepeats(KEY, SEGMENT)
                        .where(row -> row.isNotAbove(LEAST, CENTRAL))
                        .where(row -> row.isNotAbove(CENTRAL, MOST))
                        .where(ParameterFile::isCentralTheMedian)
                        .where(ParameterFile::staysInRange);
        if (problems.count() == before) { // else a row may be missing because it is wrong
            checkOneForEach(table.rows(), problems);
        }
        return table.map(row -> parameter(row, version));
    }

    /** Every parameter of every segment has a row of its own or one that all share. */
    private static void checkOneForEach(List<CsvRow> rows, ImportProblems problems) {
        for (Parameter parameter : Parameter.values()) {
            for (SegmentKind kind : SegmentKind.values()) {
                List<CsvRow> found =
                        rows.stream().filter(row -> isFor(row, parameter, kind)).toList();
                if (found.isEmpty()) {
                    String name = parameter.key() + "." + kind;
                    problems.add(
                            new ImportProblem(
                                    FILE,
                                    1,
                                    KEY.name(),
                                    name,
                                    ImportRule.MISSING_PARAMETER,
                                    List.of()));
                }
                found.stream()
                        .skip(1)
                        .forEach(
                                row ->
                                        row.refuse(
                                                SEGMENT,
                                                ImportRule.REPEATED,
                                                Long.toString(found.get(0).line())));
            }
        }
    }

    private static boolean isFor(CsvRow row, Parameter parameter, SegmentKind kind) {
        return row.get(KEY) == parameter && (row.get(SEGMENT) == null || row.get(SEGMENT) == kind);
    }

    private static Parameter known(String cell) {
        return Arrays.stream(Parameter.values())
                .filter(parameter -> parameter.key().equals(cell))
                .findFirst()
                .orElseThrow(() -> new BadCellException(ImportRule.UNKNOWN_WORD, KEYS));
    }

    /** A distribution that something can be drawn from. */
    private static String drawable(String cell) {
        String text = Column.text("distribution").parse().apply(cell);
        try {
            return Prior.parse(text, 0).toString();
        } catch (IllegalArgumentException unknown) {
            throw new BadCellException(ImportRule.UNKNOWN_DISTRIBUTION);
        }
    }

    /** The line that is drawn lies in the middle of the draws. */
    private static boolean isCentralTheMedian(CsvRow row) {
        Prior prior = prior(row);
        if (PriorRules.isMedian(prior, row.get(CENTRAL))) {
            return true;
        }
        var median = new BigDecimal(prior.quantile(0.5)).round(new MathContext(4));
        return row.refuse(CENTRAL, ImportRule.NOT_THE_MEDIAN, prior, median.toPlainString());
    }

    /** Whatever is drawn could as well be assumed, but for one draw in a hundred on each side. */
    private static boolean staysInRange(CsvRow row) {
        if (!PriorRules.staysAbove(prior(row), row.get(LEAST))) {
            return refuseDraws(row, LEAST);
        }
        return PriorRules.staysBelow(prior(row), row.get(MOST)) || refuseDraws(row, MOST);
    }

    private static boolean refuseDraws(CsvRow row, Column<Double> bound) {
        return row.refuse(DISTRIBUTION, ImportRule.DRAWS_BEYOND, bound.name(), row.text(bound));
    }

    private static Prior prior(CsvRow row) {
        return Prior.parse(row.get(DISTRIBUTION), row.get(CENTRAL));
    }

    private static ModelParameter parameter(CsvRow row, DataVersion version) {
        return new ModelParameter(
                version,
                row.get(KEY).key(),
                row.get(SEGMENT) == null ? null : Segment.valueOf(row.text(SEGMENT)),
                new Estimate(row.get(CENTRAL), row.get(LEAST), row.get(MOST)),
                row.get(DISTRIBUTION),
                row.get(UNIT),
                new Backing(row.get(GRADE), row.get(SOURCE)));
    }
}
