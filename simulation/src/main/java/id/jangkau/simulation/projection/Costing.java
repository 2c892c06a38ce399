package id.jangkau.simulation.projection;

import id.jangkau.simulation.model.Cell;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.model.VillageContacts;
import java.util.Arrays;

/** Section 7: what the levers of a run cost, on the state just after each month-start event. */
public final class Costing {

    private final ModelInput input;
    private final Trajectory trajectory;
    private final UnitCosts costs;
    private final VillageContacts contacts;
    private final double[] workersAtStart; // [region]
    private final double[] employers; // [region]
    private final double[] supportedAtStart; // [cell]
    private final double[][] paying; // E, [month][region]
    private final double[][] nonWagePaying;
    private final double[][] extraSupported;
    private final double[][] engagedShare; // of the villages, over all settings, [month][region]
    private final double[][] places; // asked for over all settings, [month][region], persons
    private final Money money;

    private Costing(ModelInput input, Trajectory trajectory, UnitCosts costs) {
        this.input = input;
        this.trajectory = trajectory;
        this.costs = costs;
        contacts = new VillageContacts(input);
        workersAtStart = byRegion(input, input.start().workers(), SegmentKind.values());
        employers = byRegion(input, input.start().active(), SegmentKind.WAGE);
        double wageActive = Arrays.stream(employers).sum();
        for (int r = 0; r < employers.length; r++) {
            employers[r] = wageActive > 0 ? costs.employers() * employers[r] / wageActive : 0;
        }
        supportedAtStart = input.start().supported();
        paying = atMonthStarts(this::paying);
        nonWagePaying = atMonthStarts(this::nonWagePaying);
        extraSupported = atMonthStarts(this::extraSupported);
        engagedShare = new double[trajectory.months() + 1][];
        places = new double[trajectory.months() + 1][];
        LeverSchedule schedule = input.schedule();
        for (int month = 1; month <= trajectory.months(); month++) {
            engagedShare[month] =
                    schedule.active(Lever.VILLAGE_ENGAGEMENT, employers.length, month);
            places[month] = schedule.strength(Lever.CONTRIBUTION_SUPPORT, employers.length, month);
        }
        money = new Money(trajectory.months(), costs.payers());
    }

    /**
     * Counts the money of a run.
     *
     * @param trajectory what {@link Projector#project} gave for the input
     */
    public static Money of(ModelInput input, Trajectory trajectory, UnitCosts costs) {
        Costing costing = new Costing(input, trajectory, costs);
        for (int month = 1; month <= trajectory.months(); month++) {
            costing.placesAtStart(month);
        }
        for (LeverWindow window : input.schedule().windows()) {
            costing.money.use(window.lever());
            for (int month = 1; month <= trajectory.months(); month++) {
                costing.windowInMonth(window, month);
            }
        }
        return costing.money;
    }

    private void windowInMonth(LeverWindow window, int month) {
        for (int r = 0; r < input.grid().regions(); r++) {
            double strength = window.active(r, month);
            if (strength > 0) {
                pay(window, month, r, strength);
            }
        }
    }

    /** The costs of one setting in one region and month. */
    private void pay(LeverWindow window, int month, int r, double strength) {
        switch (window.lever()) {
            case VILLAGE_ENGAGEMENT -> {
                double villages = strength * input.grid().villages(r);
                double persons = contacts.personsPerMonth(r, window.durationMonths());
                pay(window, month, CostItem.VILLAGE_MONTH, villages);
                pay(window, month, CostItem.LISTING_PER_CONTACT, villages * persons);
            }
            case ACCOMPANIMENT ->
                    pay(
                            window,
                            month,
                            CostItem.ACCOMPANIMENT_VILLAGE_MONTH,
                            strength * engagedShare[month][r] * input.grid().villages(r));
            case MEDIA_CAMPAIGN -> pay(window, month, CostItem.MEDIA, strength * workersAtStart[r]);
            case EMPLOYER_COMPLIANCE ->
                    pay(window, month, CostItem.EMPLOYER_CONTACT, strength * employers[r]);
            case CONTRIBUTION_DISCOUNT ->
                    pay(
                            window,
                            month,
                            CostItem.DISCOUNTED_CONTRIBUTION,
                            0.5 * strength * nonWagePaying[month][r]);
            case RETENTION_HELP ->
                    pay(
                            window,
                            month,
                            CostItem.RETENTION_MEMBER_MONTH,
                            strength * paying[month][r]);
            case CONTRIBUTION_SUPPORT ->
                    pay(
                            window,
                            month,
                            CostItem.SUPPORTED_CONTRIBUTION,
                            extraSupported[month][r] * strength / places[month][r]);
        }
    }

    private void pay(LeverWindow window, int month, CostItem item, double units) {
        UnitCosts.Rate rate = costs.rate(item);
        double rupiah = rate.amount() * units;
        if (window.payers() == 0) {
            money.add(item.lever(), rate.payer(), month, rupiah);
        }
        for (int payer = 0; payer < window.payers(); payer++) {
            if (window.payerShare(payer) > 0) {
                money.add(item.lever(), payer, month, window.payerShare(payer) * rupiah);
            }
        }
    }

    /** Persons in a compartment just after each month-start event, [month][region]. */
    private double[][] atMonthStarts(PersonsInMonth persons) {
        double[][] sums = new double[trajectory.months() + 1][input.grid().regions()];
        for (int month = 1; month < sums.length; month++) {
            for (int i = 0; i < supportedAtStart.length; i++) {
                sums[month][input.grid().cells().get(i).region()] += persons.of(month, i);
            }
        }
        return sums;
    }

    private interface PersonsInMonth {
        double of(int month, int cell);
    }

    private double paying(int month, int cell) {
        return trajectory.personsAtMonthStart(Compartment.PAYING, month, cell);
    }

    private double nonWagePaying(int month, int cell) {
        boolean nonWage = input.grid().cells().get(cell).kind() == SegmentKind.NON_WAGE;
        return nonWage ? paying(month, cell) : 0;
    }

    /** S − S(0) of a cell: supported beyond the places at the start. */
    private double extraSupported(int month, int cell) {
        return Math.max(0, supported(month, cell) - supportedAtStart[cell]);
    }

    private double supported(int month, int cell) {
        return trajectory.personsAtMonthStart(Compartment.SUPPORTED, month, cell);
    }

    private void placesAtStart(int month) {
        double contribution = costs.rate(CostItem.SUPPORTED_CONTRIBUTION).amount();
        for (int i = 0; i < supportedAtStart.length; i++) {
            double kept = Math.min(supported(month, i), supportedAtStart[i]);
            money.addSupportAtStart(month, contribution * kept);
        }
    }

    private static double[] byRegion(ModelInput input, double[] persons, SegmentKind... kinds) {
        double[] sums = new double[input.grid().regions()];
        for (int i = 0; i < persons.length; i++) {
            Cell place = input.grid().cells().get(i);
            if (Arrays.asList(kinds).contains(place.kind())) {
                sums[place.region()] += persons[i];
            }
        }
        return sums;
    }
}
