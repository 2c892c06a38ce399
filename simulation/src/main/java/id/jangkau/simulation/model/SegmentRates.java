package id.jangkau.simulation.model;

/**
 * The parameters of one segment as the equations use them. Rates are per month.
 *
 * @param growth γ
 * @param turnover τ
 * @param entryEnrolled κ
 * @param lapse λ
 * @param reactivation ρ
 * @param trend θ
 * @param lapsedRatio ℓ
 * @param paperworkHelp 1/χ − 1
 * @param mediaEffect e_m
 * @param villageEffect y
 * @param contactShare w
 * @param discountEffect e_d
 * @param complianceEffect e_q, per round
 * @param peerEffect e_p
 * @param retentionEffect φ
 * @param lapseAfterSupport α
 * @param supportMatch ψ
 */
record SegmentRates(
        double growth,
        double turnover,
        double entryEnrolled,
        double lapse,
        double reactivation,
        double trend,
        double lapsedRatio,
        double paperworkHelp,
        double mediaEffect,
        double villageEffect,
        double contactShare,
        double discountEffect,
        double complianceEffect,
        double peerEffect,
        double retentionEffect,
        double lapseAfterSupport,
        double supportMatch) {

    /** The rates of a segment under a set of parameters. */
    static SegmentRates of(ModelParameters parameters, SegmentKind kind) {
        Rates x = parameter -> parameter.rate(parameters.value(parameter, kind));
        double growth = x.of(Parameter.WORKER_GROWTH);
        return new SegmentRates(
                growth,
                Math.max(x.of(Parameter.TURNOVER), -growth),
                x.of(Parameter.ENTRY_ENROLLED),
                x.of(Parameter.LAPSE),
                x.of(Parameter.REACTIVATION),
                x.of(Parameter.TREND),
                x.of(Parameter.LAPSED_RATIO),
                1 / x.of(Parameter.COMPLETION) - 1,
                x.of(Parameter.MEDIA_EFFECT),
                x.of(Parameter.VILLAGE_EFFECT),
                x.of(Parameter.CONTACT_SHARE),
                x.of(Parameter.DISCOUNT_EFFECT),
                x.of(Parameter.COMPLIANCE_EFFECT),
                x.of(Parameter.PEER_EFFECT),
                x.of(Parameter.RETENTION_EFFECT),
                x.of(Parameter.LAPSE_AFTER_SUPPORT),
                x.of(Parameter.SUPPORT_MATCH));
    }

    private interface Rates {
        double of(Parameter parameter);
    }
}
