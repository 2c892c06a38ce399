package id.jangkau.simulation.nonregression;

import static id.jangkau.simulation.model.Lever.ACCOMPANIMENT;
import static id.jangkau.simulation.model.Lever.CONTRIBUTION_DISCOUNT;
import static id.jangkau.simulation.model.Lever.CONTRIBUTION_SUPPORT;
import static id.jangkau.simulation.model.Lever.EMPLOYER_COMPLIANCE;
import static id.jangkau.simulation.model.Lever.MEDIA_CAMPAIGN;
import static id.jangkau.simulation.model.Lever.VILLAGE_ENGAGEMENT;

import id.jangkau.simulation.comparison.ScenarioDifference;
import id.jangkau.simulation.comparison.ScenarioDifference.Run;
import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Projector;
import id.jangkau.simulation.projection.Trajectory;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scenarios that the product ships, in all regions over 60 months from 2026-02; month 11 is
 * 2027-01. Each but {@link #NO_LEVER} holds the discount of PP 50/2025, 2026-04 to 2026-12.
 */
enum ReferenceScenario {
    NO_LEVER,
    BASELINE(enacted()),
    DORONGAN_DESA(enacted(), high(VILLAGE_ENGAGEMENT, end(2029)), high(ACCOMPANIMENT, end(2029))),
    KAMPANYE_MEDIA(enacted(), high(MEDIA_CAMPAIGN, end(2028))),
    DUKUNGAN_IURAN(enacted(), lever(CONTRIBUTION_SUPPORT, 150_000, end(2028))),
    KOLABORASI_PEMDA(
            enacted(),
            medium(VILLAGE_ENGAGEMENT, end(2029), 0, 0.4, 0.6, 0, 0, 0),
            medium(ACCOMPANIMENT, end(2029), 0, 0.4, 0.6, 0, 0, 0),
            lever(CONTRIBUTION_SUPPORT, 100_000, end(2029), 0.5, 0.5, 0, 0, 0, 0),
            medium(EMPLOYER_COMPLIANCE, end(2029))),
    PAKET_LENGKAP(packageOfAll());

    private static final YearMonth BASE = YearMonth.of(2026, 2);
    private static final int MONTHS = 60;

    private final LeverWindow[] levers;

    ReferenceScenario(LeverWindow... levers) {
        this.levers = levers;
    }

    /** What is stored: quantity, with its month, payer or year, and its value. */
    Map<String, Double> numbers() {
        Run run = run(levers);
        Map<String, Double> numbers = new TreeMap<>();
        for (int month = 12; month <= MONTHS; month += 12) {
            numbers.put("workers " + month, run.trajectory().workers()[month]);
            numbers.put("active " + month, run.trajectory().active()[month]);
        }
        for (Compartment compartment : Compartment.values()) {
            numbers.put(compartment + " " + MONTHS, total(run.trajectory(), compartment));
        }
        // one figure that moves with every compartment of every cell
        numbers.put("weighted " + MONTHS, weighted(run.trajectory()));
        run.money()
                .byLever()
                .forEach((lever, rupiah) -> numbers.put("money " + lever, sum(rupiah)));
        for (int payer = 0; payer < Kalimantan.PAYERS.size(); payer++) {
            String name = "money " + Kalimantan.PAYERS.get(payer);
            numbers.put(name, sum(run.money().byPayer(payer)));
        }
        run.money().byYear(BASE).forEach((year, rupiah) -> numbers.put("money " + year, rupiah));
        ScenarioDifference.between(run, run())
                .costPerExtraMemberYear(Kalimantan.costs().discountRate())
                .ifPresent(cost -> numbers.put("cost per extra member-year", cost));
        return numbers;
    }

    private static Run run(LeverWindow... levers) {
        ModelInput input = Kalimantan.run(MONTHS, levers);
        Trajectory trajectory = Projector.project(input);
        return new Run(trajectory, Costing.of(input, trajectory, Kalimantan.costs()));
    }

    private static double total(Trajectory trajectory, Compartment compartment) {
        double total = 0;
        for (int cell = 0; cell < Kalimantan.start().cells(); cell++) {
            total += trajectory.persons(compartment, MONTHS, cell);
        }
        return total;
    }

    private static double weighted(Trajectory trajectory) {
        double sum = 0;
        for (int cell = 0; cell < Kalimantan.start().cells(); cell++) {
            for (Compartment compartment : Compartment.values()) {
                int weight = 1 + 4 * cell + compartment.ordinal();
                sum += weight * trajectory.persons(compartment, MONTHS, cell);
            }
        }
        return sum;
    }

    private static double sum(double[] rupiah) {
        double sum = 0;
        for (double month : rupiah) {
            sum += month;
        }
        return sum;
    }

    private static LeverWindow enacted() {
        return Kalimantan.everywhere(CONTRIBUTION_DISCOUNT, 1, 2, 10);
    }

    private static LeverWindow high(Lever lever, int last) {
        return lever(lever, Kalimantan.position(lever, "high"), last);
    }

    private static LeverWindow medium(Lever lever, int last, double... payers) {
        return lever(lever, Kalimantan.position(lever, "medium"), last, payers);
    }

    private static LeverWindow lever(Lever lever, double value, int last, double... payers) {
        return Kalimantan.everywhere(lever, value, 11, last, payers);
    }

    /** December of a year as a month of the run. */
    private static int end(int year) {
        return 12 * (year - 2026) + 10;
    }

    private static LeverWindow[] packageOfAll() {
        List<LeverWindow> levers = new ArrayList<>(List.of(enacted()));
        levers.addAll(List.of(Kalimantan.everyLever("medium", 11, 60)));
        return levers.toArray(LeverWindow[]::new);
    }
}
