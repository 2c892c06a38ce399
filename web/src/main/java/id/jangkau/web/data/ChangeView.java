package id.jangkau.web.data;

import id.jangkau.domain.coverage.ClaimRegister;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.web.register.Decomposition;
import id.jangkau.web.register.Decomposition.Point;
import id.jangkau.web.register.RegisterService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Two claims of one region that tell members and pool, and why coverage differs between them. */
@Named
@RequestScoped
public class ChangeView {

    @Inject private RegisterService registers;

    private List<PublishedClaim> claims;
    private int from;
    private int to;

    @PostConstruct
    void load() {
        ClaimRegister register = registers.current().claims();
        claims =
                register.claims().stream()
                        .filter(claim -> register.comparable(claim.region()).size() > 1)
                        .filter(claim -> claim.coverage().isPresent())
                        .toList();
        to = claims.isEmpty() ? 0 : claims.get(claims.size() - 1).id();
        from =
                claims.stream()
                        .filter(claim -> !claim.workers().equals(find(to).orElseThrow().workers()))
                        .reduce((first, second) -> second)
                        .map(PublishedClaim::id)
                        .orElse(to);
    }

    /** The claims that can be compared with another, earliest first. */
    public List<PublishedClaim> getClaims() {
        return claims;
    }

    /**
     * The change between the chosen claims; null where they are of different regions or the same.
     */
    public Decomposition getChange() {
        return find(from)
                .flatMap(before -> find(to).map(after -> inOrder(before, after)))
                .filter(pair -> pair.get(0).region().equals(pair.get(1).region()))
                .filter(pair -> pair.get(0) != pair.get(1))
                .map(pair -> new Decomposition(point(pair.get(0)), point(pair.get(1))))
                .orElse(null);
    }

    /** The region of the chosen claims. */
    public String getRegion() {
        return find(from).map(PublishedClaim::region).orElse("");
    }

    private static List<PublishedClaim> inOrder(PublishedClaim one, PublishedClaim other) {
        return one.date().isAfter(other.date()) ? List.of(other, one) : List.of(one, other);
    }

    private static Point point(PublishedClaim claim) {
        return Point.of(claim, claim.coverage().orElseThrow());
    }

    private Optional<PublishedClaim> find(int number) {
        return claims.stream().filter(claim -> claim.id() == number).findFirst();
    }

    /** The number of the earlier claim. */
    public String getFrom() {
        return String.valueOf(from);
    }

    /** What is not known changes nothing. */
    public void setFrom(String number) {
        from = known(number).orElse(from);
    }

    /** The number of the later claim. */
    public String getTo() {
        return String.valueOf(to);
    }

    /** What is not known changes nothing. */
    public void setTo(String number) {
        to = known(number).orElse(to);
    }

    private Optional<Integer> known(String number) {
        return claims.stream()
                .map(PublishedClaim::id)
                .filter(id -> String.valueOf(id).equals(number))
                .findFirst();
    }
}
