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
 * @param completion χ
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
        double completion,
        double mediaEffect,
        double villageEffect,
        double contactShare,
        double discountEffect,
        double complianceEffect,
        double peerEffect,
        double retentionEffect,
        double lapseAfterSupport,
        double supportMatch) {

    private static final double MONTHS = 12;

    /** The rates of a segment under a set of parameters. */
    static SegmentRates of(ModelParameters parameters, SegmentKind kind) {
        Values x = parameter -> parameters.value(parameter, kind);
        double growth = growth(x.of(Parameter.WORKER_GROWTH));
        return new SegmentRates(
                growth,
                Math.max(hazard(x.of(Parameter.TURNOVER)), -growth),
                x.of(Parameter.ENTRY_ENROLLED),
                hazard(x.of(Parameter.LAPSE)),
                hazard(x.of(Parameter.REACTIVATION)),
                growth(x.of(Parameter.TREND)),
                x.of(Parameter.LAPSED_RATIO),
                x.of(Parameter.COMPLETION),
                hazard(x.of(Parameter.MEDIA_EFFECT)),
                dose(x.of(Parameter.VILLAGE_EFFECT)),
                x.of(Parameter.CONTACT_SHARE),
                hazard(x.of(Parameter.DISCOUNT_EFFECT)),
                dose(x.of(Parameter.COMPLIANCE_EFFECT)),
                x.of(Parameter.PEER_EFFECT) / MONTHS,
                x.of(Parameter.RETENTION_EFFECT),
                x.of(Parameter.LAPSE_AFTER_SUPPORT),
                x.of(Parameter.SUPPORT_MATCH));
    }

    private interface Values {
        double of(Parameter parameter);
    }

    /** ln(1 + x) / 12: a yearly growth as a monthly rate. */
    private static double growth(double yearly) {
        return StrictMath.log(1 + yearly) / MONTHS;
    }

    /** h(p) = −ln(1 − p) / 12: a yearly probability as a monthly hazard. */
    private static double hazard(double yearly) {
        return dose(yearly) / MONTHS;
    }

    /** −ln(1 − x): the integrated hazard that moves the share x. */
    private static double dose(double share) {
        return -StrictMath.log(1 - share);
    }
}
