package id.jangkau.web.projection;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.evidence.MediaReach;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.model.Cell;
import id.jangkau.simulation.model.FieldLimits;
import id.jangkau.simulation.model.Grid;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Neighbours;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.model.StartFigures;
import id.jangkau.simulation.projection.CostItem;
import id.jangkau.simulation.projection.UnitCosts;
import id.jangkau.simulation.uncertainty.Places;
import id.jangkau.simulation.uncertainty.Priors;
import id.jangkau.web.message.Message;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The one place that turns the rows of a data version into the arrays of the model: regions become
 * positions, observations become cells. What a request says is checked here against the data.
 */
public final class SimulationInputs {

    private static final String SUPPORT_PLACES = "support_places_per_year";
    private static final String VILLAGES_AT_ONCE = "village_share_at_once";
    private static final String ROUNDS = "compliance_rounds_per_year";
    private static final String EMPLOYERS = "employers";

    /** The keys of the capacities that projections need. */
    public static final List<String> CAPACITIES =
            List.of(SUPPORT_PLACES, VILLAGES_AT_ONCE, ROUNDS, EMPLOYERS);

    /** The keys of the capacities that are at most 1. */
    public static final Set<String> SHARES = Set.of(VILLAGES_AT_ONCE, ROUNDS);

    private final DataSnapshot data;
    private final Regions regions;
    private final Assumptions assumptions;
    private final Grid grid;
    private final StartFigures start;
    private final FieldLimits limits;
    private final UnitCosts costs;
    private final Places places;

    private SimulationInputs(DataSnapshot data) {
        this.data = data;
        requireWorkers();
        regions = new Regions(data.regencies());
        assumptions = new Assumptions(data.parameters());
        grid =
                new Grid(
                        cells(),
                        data.regencies().stream().mapToDouble(Regency::villages).toArray(),
                        data.regencies().stream().mapToDouble(this::mediaReach).toArray(),
                        Neighbours.inGroups(provinces()));
        start =
                new StartFigures(
                        data.observations().stream()
                                .mapToDouble(CoverageObservation::workers)
                                .toArray(),
                        data.observations().stream()
                                .mapToDouble(CoverageObservation::active)
                                .toArray(),
                        data.observations().stream()
                                .mapToDouble(row -> row.supported().orElse(0))
                                .toArray());
        limits = limits();
        costs = unitCosts();
        places = namedRegions();
    }

    /**
     * The arrays of a data version.
     *
     * @throws UnprojectableDataException if the model cannot be run on it
     */
    public static SimulationInputs of(DataSnapshot data) {
        try {
            return new SimulationInputs(data);
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException unfit) {
            throw new UnprojectableDataException(
                    Message.of("problem.unfit", String.valueOf(unfit.getMessage())));
        }
    }

    /**
     * What the model is to compute, and what a reader should know of how the request was read.
     *
     * @param input for the model
     * @param priors what is not known of its parameters
     * @param notes windows that were cut
     */
    public record Prepared(ModelInput input, Priors priors, List<Note> notes) {}

    /**
     * Reads a request against the data.
     *
     * @throws InvalidRequestException if it names what does not exist or asks for what cannot be
     */
    public Prepared prepare(ScenarioBody body) {
        FieldErrors errors = new FieldErrors();
        List<Note> notes = new ArrayList<>();
        LeverSchedule schedule =
                new LeverWindows(this, body.months(), errors, notes).of(body.levers());
        Assumptions.Assumed assumed = assumptions.with(body.assumptions(), errors);
        errors.refuse();
        ModelInput input =
                new ModelInput(grid, start, assumed.central(), schedule, limits, body.months());
        return new Prepared(input, assumed.priors(), notes);
    }

    /** Unit costs of the data version; payers stand in the order of {@link Payer}. */
    public UnitCosts costs() {
        return costs;
    }

    /** The data version behind the arrays. */
    public DataSnapshot data() {
        return data;
    }

    /** Names of the regions, and which of them have derived figures. */
    public Places places() {
        return places;
    }

    YearMonth baseMonth() {
        return data.version().baseMonth();
    }

    Regions regions() {
        return regions;
    }

    /** What may be asked of a lever, in its unit. */
    LeverPosition bounds(Lever lever) {
        return data.levers().stream().filter(row -> row.lever() == lever).findFirst().orElseThrow();
    }

    /**
     * Splits support places over the chosen regions, in proportion to their NON_WAGE workers not
     * covered at the start; where there are none every chosen region gets the places, for the model
     * to refuse.
     */
    double[] splitPlaces(double places, boolean[] chosen) {
        double[] share = start.nonWageNotCovered(grid);
        double sum = 0;
        for (int r = 0; r < share.length; r++) {
            share[r] = chosen[r] ? share[r] : 0;
            sum += share[r];
        }
        for (int r = 0; r < share.length; r++) {
            share[r] = sum > 0 ? places * share[r] / sum : chosen[r] ? places : 0;
        }
        return share;
    }

    /** Without workers there is no coverage that anything could be said of. */
    private void requireWorkers() {
        if (data.observations().stream().allMatch(row -> row.workers() == 0)) {
            throw new UnprojectableDataException(Message.of("problem.noWorkers"));
        }
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (CoverageObservation row : data.observations()) {
            cells.add(new Cell(regions.position(row.regency()), kind(row.segment())));
        }
        return cells;
    }

    private static SegmentKind kind(Segment segment) {
        return switch (segment) {
            case WAGE, CONSTRUCTION -> SegmentKind.WAGE;
            case NON_WAGE -> SegmentKind.NON_WAGE;
            case MIGRANT ->
                    throw new UnprojectableDataException(Message.of("problem.segment.migrant"));
        };
    }

    private double mediaReach(Regency regency) {
        String province = regency.province().code();
        return data.mediaReach().stream()
                .filter(row -> row.province().code().equals(province))
                .mapToDouble(MediaReach::reachPercent)
                .map(percent -> percent / 100)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No media reach of " + province));
    }

    private List<String> provinceCodes() {
        return data.regencies().stream().map(row -> row.province().code()).distinct().toList();
    }

    private int[] provinces() {
        List<String> codes = provinceCodes();
        return data.regencies().stream()
                .mapToInt(row -> codes.indexOf(row.province().code()))
                .toArray();
    }

    private Places namedRegions() {
        boolean[] derived = new boolean[data.observations().size()];
        for (int i = 0; i < derived.length; i++) {
            derived[i] = data.observations().get(i).derived();
        }
        return new Places(
                data.regencies().stream().map(Regency::code).toList(),
                provinceCodes(),
                provinces(),
                derived);
    }

    private FieldLimits limits() {
        double places = capacity(SUPPORT_PLACES);
        return new FieldLimits(
                capacity(VILLAGES_AT_ONCE),
                capacity(ROUNDS),
                places == 0 ? Double.POSITIVE_INFINITY : places); // 0 = no limit is known
    }

    private double capacity(String key) {
        return data.capacities().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No capacity " + key))
                .value();
    }

    private UnitCosts unitCosts() {
        Map<CostItem, UnitCosts.Rate> rates = new EnumMap<>(CostItem.class);
        for (CostItem item : CostItem.values()) {
            rates.put(
                    item,
                    new UnitCosts.Rate(
                            ItemCosts.row(ItemCosts.key(item), data).central(),
                            ItemCosts.payer(item, data).ordinal()));
        }
        return new UnitCosts(
                rates, capacity(EMPLOYERS), Payer.values().length, ItemCosts.discountRate(data));
    }
}
