package id.jangkau.domain.coverage;

import id.jangkau.domain.coverage.RegisterRevision.Effect;
import id.jangkau.domain.region.Regency;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Holds what a revision makes of regions against what was published of them. */
public final class ClaimCheck {

    private final RegisterRevision revision;
    private final List<Regency> regencies;
    private final String everywhere;

    /**
     * @param regencies all that are simulated
     * @param everywhere what claims call all of them together
     */
    public ClaimCheck(RegisterRevision revision, List<Regency> regencies, String everywhere) {
        this.revision = revision;
        this.regencies = regencies;
        this.everywhere = everywhere;
    }

    /**
     * What the revision makes contradictory, or contradictory in another way: a published figure
     * that is not what its region adds up to in its month, where an entered figure changes that.
     */
    public List<Contradiction> contradictions(List<PublishedClaim> claims) {
        return claims.stream().flatMap(claim -> contradiction(claim).stream()).toList();
    }

    private Optional<Contradiction> contradiction(PublishedClaim claim) {
        YearMonth month = YearMonth.from(claim.date());
        List<Regency> parts = regencies.stream().filter(each -> isIn(each, claim)).toList();
        boolean changes =
                revision.changes().stream()
                        .filter(change -> change.effect() != Effect.SAME)
                        .map(RegisterRevision.Change::entered)
                        .filter(entered -> entered.month().equals(month))
                        .anyMatch(entered -> contains(parts, entered.regency()));
        return Optional.of(parts)
                .filter(all -> changes)
                .flatMap(all -> sum(all, month))
                .filter(sum -> ClaimRegister.contradicts(claim, sum))
                .map(sum -> new Contradiction(claim, sum));
    }

    /** Nothing where a figure is missing that is known of the base month. */
    private Optional<Coverage> sum(List<Regency> parts, YearMonth month) {
        Coverage sum = Coverage.NONE;
        for (Regency part : parts) {
            for (Segment segment : Segment.values()) {
                Optional<Headcount> count = revision.count(part.code(), segment, month);
                boolean known =
                        revision.count(part.code(), segment, revision.baseMonth()).isPresent();
                if (known && count.isEmpty()) {
                    return Optional.empty();
                }
                if (count.isPresent()) {
                    sum = sum.plus(new Coverage(count.get().workers(), count.get().active()));
                }
            }
        }
        return Optional.of(sum);
    }

    private boolean isIn(Regency regency, PublishedClaim claim) {
        return List.of(everywhere, regency.province().name(), regency.name())
                .contains(claim.region());
    }

    private static boolean contains(List<Regency> parts, Regency regency) {
        return parts.stream().anyMatch(part -> part.code().equals(regency.code()));
    }
}
