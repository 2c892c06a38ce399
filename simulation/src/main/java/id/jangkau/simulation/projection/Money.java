package id.jangkau.simulation.projection;

import id.jangkau.simulation.model.Lever;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rupiah by lever, payer and month. Month 0 costs nothing: it is the start. */
public final class Money {

    private final Map<Lever, double[]> byLever = new EnumMap<>(Lever.class); // [month]
    private final double[][] byPayer; // [payer][month]
    private final double[] supportAtStart; // [month]

    Money(int months, int payers) {
        byPayer = new double[payers][months + 1];
        supportAtStart = new double[months + 1];
    }

    void use(Lever lever) {
        byLever.computeIfAbsent(lever, unused -> new double[supportAtStart.length]);
    }

    void add(Lever lever, int payer, int month, double rupiah) {
        byLever.get(lever)[month] += rupiah;
        byPayer[payer][month] += rupiah;
    }

    void addSupportAtStart(int month, double rupiah) {
        supportAtStart[month] += rupiah;
    }

    /** What each lever in use costs, [month], rupiah. */
    public Map<Lever, double[]> byLever() {
        Map<Lever, double[]> copy = new EnumMap<>(Lever.class);
        byLever.forEach((lever, months) -> copy.put(lever, months.clone()));
        return copy;
    }

    /** What a payer pays for the levers, [month], rupiah. */
    public double[] byPayer(int payer) {
        return byPayer[payer].clone();
    }

    /** What the places already there at the start cost, with or without levers, [month], rupiah. */
    public double[] supportAtStart() {
        return supportAtStart.clone();
    }

    /** What all levers cost, [month], rupiah. */
    public double[] total() {
        double[] total = new double[supportAtStart.length];
        for (double[] months : byPayer) {
            for (int month = 0; month < total.length; month++) {
                total[month] += months[month];
            }
        }
        return total;
    }

    /**
     * What all levers cost in each calendar (APBD) year that the months touch, rupiah.
     *
     * @param baseMonth month 0
     */
    public SortedMap<Integer, Double> byYear(YearMonth baseMonth) {
        SortedMap<Integer, Double> byYear = new TreeMap<>();
        double[] total = total();
        for (int month = 1; month < total.length; month++) {
            byYear.merge(baseMonth.plusMonths(month).getYear(), total[month], Double::sum);
        }
        return byYear;
    }
}
