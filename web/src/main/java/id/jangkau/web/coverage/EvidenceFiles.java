package id.jangkau.web.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.Backing;
import id.jangkau.domain.evidence.Estimate;
import id.jangkau.domain.evidence.EvidenceGrade;
import id.jangkau.domain.evidence.FieldCapacity;
import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.evidence.MediaReach;
import id.jangkau.domain.evidence.UnitCost;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.web.projection.ItemCosts;
import id.jangkau.web.projection.SimulationInputs;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files about levers: positions, costs, capacity and reach. */
final class EvidenceFiles {

    private static final Column<String> KEY = Column.text("key");
    private static final Columns<BilingualText> UNIT = BilingualColumns.text("unit");
    private static final Column<EvidenceGrade> GRADE = Column.word("grade", EvidenceGrade.class);
    private static final Columns<BilingualText> SOURCE = BilingualColumns.text("source");
    private static final Column<Double> CENTRAL = Column.number("central");

    private static final Column<Double> LEAST = Column.number("min");
    private static final Column<Double> MOST = Column.number("max");

    private static final Column<Lever> LEVER = Column.word("lever", Lever.class);
    private static final Column<Double> NONE = Column.number("none");
    private static final Column<Double> LOW = Column.number("low");
    private static final Column<Double> MEDIUM = Column.number("medium");
    private static final Column<Double> HIGH = Column.number("high");
    private static final Columns<BilingualText> REFERENCE = BilingualColumns.text("reference");

    private static final Column<Double> LOW_COST = Column.amount("low");
    private static final Column<Payer> PAYER = Column.word("payer", Payer.class).orEmpty();

    private static final Column<Double> VALUE = Column.amount("value");

    private static final Column<String> PROVINCE = Column.text("province");
    private static final Column<Double> REACH = Column.amount("reach_percent");
    private static final Column<Integer> YEAR = Column.whole("year", 1900, 2999);

    private final DataVersion version;
    private final ImportProblems problems;

    EvidenceFiles(DataVersion version, ImportProblems problems) {
        this.version = version;
        this.problems = problems;
    }

    List<LeverPosition> leverPositions(InputStream content) {
        return CsvTable.read(
                        "lever-positions.csv",
                        content,
                        problems,
                        LEVER,
                        UNIT,
                        LEAST,
                        NONE,
                        LOW,
                        MEDIUM,
                        HIGH,
                        MOST,
                        GRADE,
                        REFERENCE)
                .withoutRepeats(LEVER)
                .where(row -> row.isNotAbove(LEAST, NONE))
                .where(row -> row.isNotAbove(NONE, LOW))
                .where(row -> row.isNotAbove(LOW, MEDIUM))
                .where(row -> row.isNotAbove(MEDIUM, HIGH))
                .where(row -> row.isNotAbove(HIGH, MOST))
                .withRowFor(LEVER, Arrays.stream(Lever.values()).map(Lever::name))
                .map(this::leverPosition);
    }

    private LeverPosition leverPosition(CsvRow row) {
        return new LeverPosition(
                version,
                row.get(LEVER),
                row.get(UNIT),
                new LeverPosition.Scale(
                        row.get(LEAST),
                        row.get(NONE),
                        row.get(LOW),
                        row.get(MEDIUM),
                        row.get(HIGH),
                        row.get(MOST)),
                new Backing(row.get(GRADE), row.get(REFERENCE)));
    }

    List<UnitCost> unitCosts(InputStream content) {
        return CsvTable.read(
                        "lever-costs.csv",
                        content,
                        problems,
                        KEY,
                        UNIT,
                        CENTRAL,
                        LOW_COST,
                        HIGH,
                        PAYER,
                        GRADE,
                        SOURCE)
                .withoutRepeats(KEY)
                .where(row -> row.isNotAbove(LOW_COST, CENTRAL))
                .where(row -> row.isNotAbove(CENTRAL, HIGH))
                .withRowFor(KEY, ItemCosts.keys())
                .map(this::unitCost);
    }

    private UnitCost unitCost(CsvRow row) {
        return new UnitCost(
                version,
                row.get(KEY),
                row.get(UNIT),
                new Estimate(row.get(CENTRAL), row.get(LOW_COST), row.get(HIGH)),
                row.get(PAYER),
                backing(row));
    }

    List<FieldCapacity> capacities(InputStream content) {
        return CsvTable.read("capacity.csv", content, problems, KEY, VALUE, UNIT, GRADE, SOURCE)
                .withoutRepeats(KEY)
                .where(EvidenceFiles::isShareOrNone)
                .withRowFor(KEY, SimulationInputs.CAPACITIES.stream())
                .map(
                        row ->
                                new FieldCapacity(
                                        version,
                                        row.get(KEY),
                                        row.get(VALUE),
                                        row.get(UNIT),
                                        backing(row)));
    }

    private static boolean isShareOrNone(CsvRow row) {
        return !SimulationInputs.SHARES.contains(row.get(KEY))
                || row.get(VALUE) <= 1
                || row.refuse(VALUE, ImportRule.OUT_OF_RANGE, "0", "1");
    }

    List<MediaReach> mediaReach(InputStream content, List<Province> provinces) {
        Map<String, Province> byCode =
                provinces.stream().collect(Collectors.toMap(Province::code, Function.identity()));
        return CsvTable.read("media-reach.csv", content, problems, PROVINCE, REACH, YEAR, SOURCE)
                .where(
                        row ->
                                byCode.containsKey(row.get(PROVINCE))
                                        || row.refuse(PROVINCE, ImportRule.UNKNOWN_REGION))
                .withoutRepeats(PROVINCE)
                .where(
                        row ->
                                row.get(REACH) <= 100
                                        || row.refuse(REACH, ImportRule.OUT_OF_RANGE, "0", "100"))
                .withRowFor(PROVINCE, byCode.keySet().stream().sorted())
                .map(
                        row ->
                                new MediaReach(
                                        version,
                                        byCode.get(row.get(PROVINCE)),
                                        row.get(REACH),
                                        row.get(YEAR),
                                        row.get(SOURCE)));
    }

    private static Backing backing(CsvRow row) {
        return new Backing(row.get(GRADE), row.get(SOURCE));
    }
}
