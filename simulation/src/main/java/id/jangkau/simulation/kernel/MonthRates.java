package id.jangkau.simulation.kernel;

import id.jangkau.simulation.kernel.Layout.CellRow;
import id.jangkau.simulation.model.Grid;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.List;

/** The coefficients that levers and noise set anew for every month. */
final class MonthRates {

    /** The most that noise makes of e₀, per month: two of three within the month. */
    private static final double MOST = 1;

    private final Layout layout;
    private final LaneParameters parameters;
    private final LeverTable levers;
    private final Grid grid;
    private final LaneStart start;
    private final double[][] spontaneous; // e₀ with noise and media, [cell row][lane]
    private final double[][] assisted; // v' + e_q·q + e_d·d, [cell row][lane]
    private final double[][] returning; // ρ + v', [cell row][lane]
    private final double[][] leavingLapsed; // ρ + v' + ω + τ, [cell row][lane]
    private final double[][] lapsing; // λ(1 − φ·b), [cell row][lane]
    private final double[][] pressure; // G, [way of spending][draw], rupiah per worker
    private final double[][] reached; // 1 − 2^(−G/G½), [way of spending][draw]
    private final double[] noise; // of the regions of a row, [lane]
    private final double[] media; // m of the regions of a row, [lane]
    private final double[] village; // v' of the regions of a row, [lane]
    private final double[] strength; // of a lever in the regions of a row, [lane]

    MonthRates(LaneParameters parameters, LeverTable levers, Grid grid, LaneStart start) {
        this.parameters = parameters;
        this.levers = levers;
        this.grid = grid;
        this.start = start;
        layout = parameters.layout();
        int rows = layout.cellRows().size();
        spontaneous = layout.rows(rows);
        assisted = layout.rows(rows);
        returning = layout.rows(rows);
        leavingLapsed = layout.rows(rows);
        lapsing = layout.rows(rows);
        pressure = new double[levers.spendings()][layout.draws()];
        reached = new double[levers.spendings()][layout.draws()];
        noise = new double[layout.lanes()];
        media = new double[layout.lanes()];
        village = new double[layout.lanes()];
        strength = new double[layout.lanes()];
    }

    void begin() {
        for (double[] g : pressure) {
            Lanes.clear(g);
        }
    }

    /** Sets the coefficients of a month; months come one after the other. */
    void set(int month, KernelInput input) {
        for (int way = 0; way < pressure.length; way++) {
            media(way, levers.spend(way, month));
        }
        List<CellRow> rows = layout.cellRows();
        int regionRow = -1;
        for (int i = 0; i < spontaneous.length; i++) {
            CellRow row = rows.get(i);
            if (row.regionRow() != regionRow) {
                regionRow = row.regionRow();
                surroundings(regionRow, month, input);
            }
            Lanes.spontaneous(
                    start.enrolment(i),
                    noise,
                    MOST,
                    parameters.rate(Parameter.MEDIA_EFFECT, row.kind()),
                    media,
                    spontaneous[i]);
            if (levers.changes(month)) {
                levers(i, month);
            }
        }
    }

    /** G = δ·G + z, and what part of its reach it makes. */
    private void media(int way, double spend) {
        double[] carryover = parameters.shared(Parameter.MEDIA_CARRYOVER);
        double[] halfSpend = parameters.shared(Parameter.MEDIA_HALF_SPEND);
        double[] g = pressure[way];
        for (int j = 0; j < g.length; j++) {
            g[j] = carryover[j] * g[j] + spend;
            reached[way][j] = g[j] == 0 ? 0 : 1 - StrictMath.pow(2, -g[j] / halfSpend[j]);
        }
    }

    /** Noise and media of the regions of a row. */
    private void surroundings(int regionRow, int month, KernelInput input) {
        for (int r = layout.firstOf(regionRow); r < layout.endOf(regionRow); r++) {
            layout.place(input.noise(r, month), r, noise);
            layout.place(reached[levers.spendingOf(r)], r, media);
            layout.spread(grid.mediaReach(r), r, strength);
        }
        Lanes.product(strength, media, media);
    }

    private void levers(int i, int month) {
        CellRow row = layout.cellRows().get(i);
        SegmentKind kind = row.kind();
        Lanes.clear(village);
        Lanes.clear(assisted[i]);
        if (kind == SegmentKind.NON_WAGE) {
            village(row.regionRow(), month);
        } else {
            strength(Lever.EMPLOYER_COMPLIANCE, month, row.regionRow());
            double[] perRound = parameters.rate(Parameter.COMPLIANCE_EFFECT, kind);
            Lanes.addProduct(perRound, strength, assisted[i]);
        }
        Lanes.add(village, assisted[i]);
        strength(Lever.CONTRIBUTION_DISCOUNT, month, row.regionRow());
        double[] atHalf = parameters.rate(Parameter.DISCOUNT_EFFECT, kind);
        Lanes.addProduct(atHalf, strength, assisted[i]);
        strength(Lever.RETENTION_HELP, month, row.regionRow());
        double[] kept = parameters.rate(Parameter.RETENTION_EFFECT, kind);
        Lanes.share(parameters.rate(Parameter.LAPSE, kind), kept, strength, lapsing[i]);
        double[] reactivation = parameters.rate(Parameter.REACTIVATION, kind);
        double[] turnover = parameters.rate(Parameter.TURNOVER, kind);
        Lanes.sum(reactivation, village, returning[i]);
        Lanes.sum(returning[i], start.droppingOff(i), leavingLapsed[i]);
        Lanes.add(turnover, leavingLapsed[i]);
    }

    private void strength(Lever lever, int month, int regionRow) {
        for (int r = layout.firstOf(regionRow); r < layout.endOf(regionRow); r++) {
            layout.spread(levers.strength(lever, month, r), r, strength);
        }
    }

    /** v' of the regions of a row, equation (4): v = y · Σ_j a_j · min(w, C·D_j/u) / D_j. */
    private void village(int regionRow, int month) {
        for (LeverWindow window : levers.villages()) {
            if (window.monthsAtWork(month) > 0) {
                for (int r = layout.firstOf(regionRow); r < layout.endOf(regionRow); r++) {
                    double engaged = grid.villages(r) > 0 ? window.active(r, month) : 0;
                    layout.spread(engaged, r, strength);
                }
                addContacts(regionRow, window.durationMonths());
            }
        }
        strength(Lever.ACCOMPANIMENT, month, regionRow);
        double[] effect = parameters.rate(Parameter.VILLAGE_EFFECT, SegmentKind.NON_WAGE);
        double[] completion = parameters.rate(Parameter.COMPLETION, SegmentKind.NON_WAGE);
        for (int j = 0; j < village.length; j++) {
            village[j] = effect[j] * village[j] * (1 + (1 / completion[j] - 1) * strength[j]);
        }
    }

    private void addContacts(int regionRow, int months) {
        double[] share = parameters.rate(Parameter.CONTACT_SHARE, SegmentKind.NON_WAGE);
        double[] perMonth = parameters.shared(Parameter.CONTACTS_PER_VILLAGE_MONTH);
        double[] notCovered = start.notCovered(regionRow);
        for (int r = layout.firstOf(regionRow); r < layout.endOf(regionRow); r++) {
            double villages = grid.villages(r);
            for (int j = layout.lane(r); j < layout.lane(r) + layout.draws(); j++) {
                double possible =
                        notCovered[j] > 0
                                ? perMonth[j] * months * villages / notCovered[j]
                                : share[j];
                village[j] += strength[j] * Math.min(share[j], possible) / months;
            }
        }
    }

    /** e₀ with noise, and what media add, [lane], per month. */
    double[] spontaneous(int cellRow) {
        return spontaneous[cellRow];
    }

    /** What villages, employers and a discount add to the enrolment, [lane], per month. */
    double[] assisted(int cellRow) {
        return assisted[cellRow];
    }

    /** ρ + v', [lane], per month. */
    double[] returning(int cellRow) {
        return returning[cellRow];
    }

    /** ρ + v' + ω + τ, [lane], per month. */
    double[] leavingLapsed(int cellRow) {
        return leavingLapsed[cellRow];
    }

    /** λ(1 − φ·b), [lane], per month. */
    double[] lapsing(int cellRow) {
        return lapsing[cellRow];
    }
}
