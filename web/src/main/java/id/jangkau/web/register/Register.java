package id.jangkau.web.register;

import id.jangkau.domain.coverage.ClaimRegister;
import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.coverage.Totals;
import id.jangkau.web.projection.DataSnapshot;
import java.util.List;
import java.util.Optional;

/**
 * The claims of one data version and what contradicts them.
 *
 * @param data the version
 * @param claims of the version
 * @param contradictions by kind, then by date
 */
public record Register(
        DataSnapshot data, ClaimRegister claims, List<Contradiction> contradictions) {

    static Register of(DataSnapshot data) {
        var totals = new Totals(data.territory(), data.version().baseMonth(), data.observations());
        var claims = new ClaimRegister(data.claims(), totals);
        return new Register(data, claims, claims.contradictions());
    }

    /**
     * The claim that prints the coverage of all regions as Ringkasan shows it; empty if none does.
     */
    public Optional<PublishedClaim> leading() {
        return claims.printing(
                data.version().baseMonth(), data.territory(), Coverage.sum(data.observations()));
    }

    /** Does Ringkasan lead with what a claim prints? */
    public boolean leads(PublishedClaim claim) {
        return leading().filter(own -> own.id() == claim.id()).isPresent();
    }

    /** The contradictions that a claim is part of. */
    public List<Contradiction> of(PublishedClaim claim) {
        return contradictions.stream()
                .filter(contradiction -> contradiction.claims().contains(claim))
                .toList();
    }

    /** The contradictions with a claim about a region. */
    public List<Contradiction> about(String region) {
        return contradictions.stream()
                .filter(contradiction -> contradiction.first().region().equals(region))
                .toList();
    }

    /** The contradictions with a claim about all regions together. */
    public List<Contradiction> aboutAll() {
        return about(data.territory());
    }

    /** What was published over time, as pictures. */
    public List<ClaimPanel> pictures() {
        return ClaimPicture.of(this);
    }

    /** The contradiction of a name such as {@code COVERAGE-7-6}. */
    public Optional<Contradiction> find(String name) {
        return contradictions.stream()
                .filter(contradiction -> contradiction.name().equals(name))
                .findFirst();
    }
}
