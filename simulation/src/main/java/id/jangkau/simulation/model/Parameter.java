package id.jangkau.simulation.model;

/**
 * The parameters of the model under the keys of the parameter table. Values carry the table's
 * units: yearly probabilities, shares, ratios, rupiah; {@link #rate} is what the equations use.
 *
 * <p>Random numbers are known by the position of a parameter here: a new one goes to the end.
 */
public enum Parameter {
    /** x of γ: growth of the workforce, per year. */
    WORKER_GROWTH("worker_growth", Use.GROWTH),
    /** x of τ: workers who leave the workforce, per year. */
    TURNOVER("turnover", Use.HAZARD),
    /** κ: chance that an entrant is enrolled at entry, relative to current coverage. */
    ENTRY_ENROLLED("entry_enrolled", Use.PLAIN),
    /** x of λ: paying members who stop, per year. */
    LAPSE("lapse", Use.HAZARD),
    /** x of ρ: lapsed members who resume, per year. */
    REACTIVATION("reactivation", Use.HAZARD),
    /** x of θ: growth of active members at the start, per year. */
    TREND("trend", Use.GROWTH),
    /** ℓ: lapsed for each paying member at the start. */
    LAPSED_RATIO("lapsed_ratio", Use.PLAIN),
    /** χ: share of assisted attempts that succeed without paperwork help. */
    COMPLETION("completion", Use.PLAIN),
    /** x of e_m: extra enrolment at full media exposure, per year. */
    MEDIA_EFFECT("media_effect", Use.HAZARD),
    /** x of y: share of contacted workers who enrol because of one engagement. */
    VILLAGE_EFFECT("village_effect", Use.DOSE),
    /** w: largest share of its not-covered workers that an engaged village contacts. */
    CONTACT_SHARE("contact_share", Use.PLAIN),
    /** C: workers that one engaged village can contact in a month. */
    CONTACTS_PER_VILLAGE_MONTH("contacts_per_village_month", Use.PLAIN),
    /** x of e_d: extra enrolment at half contribution, per year. */
    DISCOUNT_EFFECT("discount_effect", Use.HAZARD),
    /** x of e_q: not registered wage workers enrolled per full round of enforcement. */
    COMPLIANCE_EFFECT("compliance_effect", Use.DOSE),
    /** x of e_p: extra enrolment hazard per unit rise of coverage around, per year. */
    PEER_EFFECT("peer_effect", Use.BY_MONTH),
    /** φ: share of lapses prevented by retention help. */
    RETENTION_EFFECT("retention_effect", Use.PLAIN),
    /** α: share of supported members who stop when the support ends. */
    LAPSE_AFTER_SUPPORT("lapse_after_support", Use.PLAIN),
    /** ψ: share of budgeted places that find an eligible person. */
    SUPPORT_MATCH("support_match", Use.PLAIN),
    /** σ: share of "coverage around" that comes from other regions. */
    SPILLOVER("spillover", Use.PLAIN),
    /** δ: share of last month's media pressure that remains. */
    MEDIA_CARRYOVER("media_carryover", Use.PLAIN),
    /** G½: media pressure that gives half of the reach, Rp per worker. */
    MEDIA_HALF_SPEND("media_half_spend", Use.PLAIN),
    /** s: spread of the noise of ensembles; the deterministic run has none. */
    NOISE_SD("noise_sd", Use.PLAIN),
    /** Monthly correlation of the noise of ensembles. */
    NOISE_CARRYOVER("noise_carryover", Use.PLAIN),
    /** Spread of derived start figures in ensembles, logit. */
    START_SD("start_sd", Use.PLAIN);

    private static final double MONTHS = 12;

    private final String key;
    private final Use use;

    Parameter(String key, Use use) {
        this.key = key;
        this.use = use;
    }

    /** How the equations use what the table holds. */
    private enum Use {
        /** As it stands. */
        PLAIN,
        /** A yearly growth, as a monthly rate. */
        GROWTH,
        /** A yearly probability, as a monthly hazard. */
        HAZARD,
        /** A share that one round moves, as its integrated hazard. */
        DOSE,
        /** A yearly hazard, as a monthly one. */
        BY_MONTH
    }

    /** The key in the parameter table, as in {@code "worker_growth"}. */
    public String key() {
        return key;
    }

    /**
     * Whether one value holds for all segments and none may have its own ("(all)" in the table).
     */
    public boolean sharedBySegments() {
        return switch (this) {
            case CONTACTS_PER_VILLAGE_MONTH,
                    SPILLOVER,
                    MEDIA_CARRYOVER,
                    MEDIA_HALF_SPEND,
                    NOISE_SD,
                    NOISE_CARRYOVER,
                    START_SD ->
                    true;
            default -> false;
        };
    }

    /**
     * The least value that the equations can take, in the unit of the parameter table: they divide
     * by {@link #COMPLETION} and {@link #MEDIA_HALF_SPEND}.
     */
    public double least() {
        return switch (this) {
            case WORKER_GROWTH, TREND -> -0.5;
            case COMPLETION -> 0.01;
            case MEDIA_HALF_SPEND -> 1;
            default -> 0;
        };
    }

    /**
     * The greatest value that the equations can take, in the unit of the parameter table: of a
     * probability of 1 there is no hazard.
     */
    public double most() {
        return switch (this) {
            case WORKER_GROWTH, TREND -> 0.5;
            case TURNOVER,
                    LAPSE,
                    REACTIVATION,
                    MEDIA_EFFECT,
                    VILLAGE_EFFECT,
                    DISCOUNT_EFFECT,
                    COMPLIANCE_EFFECT,
                    MEDIA_CARRYOVER,
                    NOISE_CARRYOVER ->
                    0.99;
            case PEER_EFFECT -> 5;
            case LAPSED_RATIO -> 10;
            case NOISE_SD, START_SD -> 2;
            case CONTACTS_PER_VILLAGE_MONTH -> 1e6;
            case MEDIA_HALF_SPEND -> 1e9;
            default -> 1;
        };
    }

    /**
     * What the equations use: ln(1 + x)/12 of a yearly growth, −ln(1 − x)/12 of a yearly
     * probability, −ln(1 − x) of the share that one round moves, or the value itself.
     *
     * @param value in the unit of the parameter table
     */
    public double rate(double value) {
        return switch (use) {
            case PLAIN -> value;
            case GROWTH -> StrictMath.log(1 + value) / MONTHS;
            case HAZARD -> -StrictMath.log(1 - value) / MONTHS;
            case DOSE -> -StrictMath.log(1 - value);
            case BY_MONTH -> value / MONTHS;
        };
    }
}
