package id.jangkau.simulation.model;

/**
 * The parameters of the model under the keys of the parameter table. Values carry the table's
 * units: yearly probabilities, shares, ratios, rupiah. {@link SegmentRates} turns them into monthly
 * rates.
 */
public enum Parameter {
    /** x of γ: growth of the workforce, per year. */
    WORKER_GROWTH("worker_growth"),
    /** x of τ: workers who leave the workforce, per year. */
    TURNOVER("turnover"),
    /** κ: chance that an entrant is enrolled at entry, relative to current coverage. */
    ENTRY_ENROLLED("entry_enrolled"),
    /** x of λ: paying members who stop, per year. */
    LAPSE("lapse"),
    /** x of ρ: lapsed members who resume, per year. */
    REACTIVATION("reactivation"),
    /** x of θ: growth of active members at the start, per year. */
    TREND("trend"),
    /** ℓ: lapsed for each paying member at the start. */
    LAPSED_RATIO("lapsed_ratio"),
    /** χ: share of assisted attempts that succeed without paperwork help. */
    COMPLETION("completion"),
    /** x of e_m: extra enrolment at full media exposure, per year. */
    MEDIA_EFFECT("media_effect"),
    /** x of y: share of contacted workers who enrol because of one engagement. */
    VILLAGE_EFFECT("village_effect"),
    /** w: largest share of its not-covered workers that an engaged village contacts. */
    CONTACT_SHARE("contact_share"),
    /** C: workers that one engaged village can contact in a month. */
    CONTACTS_PER_VILLAGE_MONTH("contacts_per_village_month"),
    /** x of e_d: extra enrolment at half contribution, per year. */
    DISCOUNT_EFFECT("discount_effect"),
    /** x of e_q: not registered wage workers enrolled per full round of enforcement. */
    COMPLIANCE_EFFECT("compliance_effect"),
    /** x of e_p: extra enrolment hazard per unit rise of coverage around, per year. */
    PEER_EFFECT("peer_effect"),
    /** φ: share of lapses prevented by retention help. */
    RETENTION_EFFECT("retention_effect"),
    /** α: share of supported members who stop when the support ends. */
    LAPSE_AFTER_SUPPORT("lapse_after_support"),
    /** ψ: share of budgeted places that find an eligible person. */
    SUPPORT_MATCH("support_match"),
    /** σ: share of "coverage around" that comes from other regions. */
    SPILLOVER("spillover"),
    /** δ: share of last month's media pressure that remains. */
    MEDIA_CARRYOVER("media_carryover"),
    /** G½: media pressure that gives half of the reach, Rp per worker. */
    MEDIA_HALF_SPEND("media_half_spend"),
    /** s: spread of the noise of ensembles; the deterministic run has none. */
    NOISE_SD("noise_sd"),
    /** Monthly correlation of the noise of ensembles. */
    NOISE_CARRYOVER("noise_carryover"),
    /** Spread of derived start figures in ensembles, logit. */
    START_SD("start_sd");

    private final String key;

    Parameter(String key) {
        this.key = key;
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
}
