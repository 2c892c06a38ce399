package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.Cell;
import id.jangkau.simulation.model.Grid;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;

/** The coefficients of a block of draws that levers and noise set anew for every month. */
final class MonthRates {

    /** The most that noise makes of e₀, per month: two of three within the month. */
    private static final double MOST = 1;

    private final LeverTable levers;
    private final DrawnBlock drawn;
    private final DrawnParameters parameters;
    private final Grid grid;
    private final Cell[] cells;
    private final int[] provinceOf;
    private final LaneStart start;
    private final double[][] spontaneous; // e₀ with noise and media, [cell][draw]
    private final double[][] assisted; // v' + e_q·q + e_d·d, [cell][draw]
    private final double[][] returning; // ρ + v', [cell][draw]
    private final double[][] leavingLapsed; // ρ + v' + ω + τ, [cell][draw]
    private final double[][] lapsing; // λ(1 − φ·b), [cell][draw]
    private final double[][] pressure; // G, [way of spending][draw], rupiah per worker
    private final double[][] reached; // 1 − 2^(−G/G½), [way of spending][draw]
    private final double[] village; // v of a region, [draw]

    MonthRates(EnsembleInput input, LeverTable levers, DrawnBlock drawn, LaneStart start) {
        this.levers = levers;
        this.drawn = drawn;
        this.start = start;
        parameters = drawn.parameters();
        int draws = drawn.draws();
        grid = input.model().grid();
        cells = grid.cells().toArray(Cell[]::new);
        provinceOf = input.places().provinceOf();
        spontaneous = new double[cells.length][draws];
        assisted = new double[cells.length][draws];
        returning = new double[cells.length][draws];
        leavingLapsed = new double[cells.length][draws];
        lapsing = new double[cells.length][draws];
        pressure = new double[levers.spendings()][draws];
        reached = new double[levers.spendings()][draws];
        village = new double[draws];
    }

    void begin() {
        for (double[] g : pressure) {
            Lanes.clear(g);
        }
    }

    /** Sets the coefficients of a month; months come one after the other. */
    void set(int month) {
        double[][] noise = drawn.noise().inMonth(month);
        for (int way = 0; way < pressure.length; way++) {
            media(way, levers.spend(way, month));
        }
        for (int i = 0; i < cells.length; i++) {
            int r = cells[i].region();
            spontaneous(i, noise[provinceOf[r]]);
            if (levers.changes(month, r)) {
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

    private void spontaneous(int i, double[] noise) {
        int r = cells[i].region();
        double reach = grid.mediaReach(r);
        double[] effect = parameters.rate(Parameter.MEDIA_EFFECT, cells[i].kind());
        double[] media = reached[levers.spendingOf(r)];
        double[] atStart = start.enrolment(i);
        double[] h = spontaneous[i];
        for (int j = 0; j < h.length; j++) {
            h[j] = Math.min(atStart[j] * noise[j], MOST) + effect[j] * (reach * media[j]);
        }
    }

    private void levers(int i, int month) {
        int r = cells[i].region();
        SegmentKind kind = cells[i].kind();
        if (kind == SegmentKind.NON_WAGE) {
            village(r, month);
        } else {
            Lanes.clear(village);
        }
        double compliance =
                kind == SegmentKind.WAGE ? levers.strength(Lever.EMPLOYER_COMPLIANCE, month, r) : 0;
        double discount = levers.strength(Lever.CONTRIBUTION_DISCOUNT, month, r);
        double retention = levers.strength(Lever.RETENTION_HELP, month, r);
        double[] perRound = parameters.rate(Parameter.COMPLIANCE_EFFECT, kind);
        double[] atHalf = parameters.rate(Parameter.DISCOUNT_EFFECT, kind);
        double[] reactivation = parameters.rate(Parameter.REACTIVATION, kind);
        double[] turnover = parameters.rate(Parameter.TURNOVER, kind);
        double[] lapse = parameters.rate(Parameter.LAPSE, kind);
        double[] kept = parameters.rate(Parameter.RETENTION_EFFECT, kind);
        for (int j = 0; j < village.length; j++) {
            double back = reactivation[j] + village[j];
            assisted[i][j] = village[j] + perRound[j] * compliance + atHalf[j] * discount;
            returning[i][j] = back;
            leavingLapsed[i][j] = back + start.droppingOff(i)[j] + turnover[j];
            lapsing[i][j] = lapse[j] * (1 - kept[j] * retention);
        }
    }

    /** v' of a region, equation (4): v = y · Σ_j a_j · min(w, C·D_j/u) / D_j. */
    private void village(int r, int month) {
        Lanes.clear(village);
        double[] effect = parameters.rate(Parameter.VILLAGE_EFFECT, SegmentKind.NON_WAGE);
        double[] completion = parameters.rate(Parameter.COMPLETION, SegmentKind.NON_WAGE);
        double help = levers.strength(Lever.ACCOMPANIMENT, month, r);
        for (int window = 0; window < levers.villageWindows(); window++) {
            double engaged = levers.engaged(window, month, r);
            if (engaged > 0) {
                addContacts(r, engaged, levers.duration(window));
            }
        }
        for (int j = 0; j < village.length; j++) {
            village[j] = effect[j] * village[j] * (1 + (1 / completion[j] - 1) * help);
        }
    }

    private void addContacts(int r, double engaged, int months) {
        double villages = grid.villages(r);
        if (villages == 0) {
            return;
        }
        double[] share = parameters.rate(Parameter.CONTACT_SHARE, SegmentKind.NON_WAGE);
        double[] perMonth = parameters.shared(Parameter.CONTACTS_PER_VILLAGE_MONTH);
        double[] notCovered = start.notCovered(r);
        for (int j = 0; j < village.length; j++) {
            double possible =
                    notCovered[j] > 0 ? perMonth[j] * months * villages / notCovered[j] : share[j];
            village[j] += engaged * Math.min(share[j], possible) / months;
        }
    }

    /** e₀ with noise, and what media add, [draw], per month. */
    double[] spontaneous(int cell) {
        return spontaneous[cell];
    }

    /** What villages, employers and a discount add to the enrolment, [draw], per month. */
    double[] assisted(int cell) {
        return assisted[cell];
    }

    /** ρ + v', [draw], per month. */
    double[] returning(int cell) {
        return returning[cell];
    }

    /** ρ + v' + ω + τ, [draw], per month. */
    double[] leavingLapsed(int cell) {
        return leavingLapsed[cell];
    }

    /** λ(1 − φ·b), [draw], per month. */
    double[] lapsing(int cell) {
        return lapsing[cell];
    }
}
