package id.jangkau.web.data;

import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.Explanation;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.web.message.Format;
import id.jangkau.web.reader.Texts;
import id.jangkau.web.register.ClaimPanel;
import id.jangkau.web.register.ContradictionLine;
import id.jangkau.web.register.ContradictionSentences;
import id.jangkau.web.register.Register;
import id.jangkau.web.register.RegisterService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** State of {@code data.xhtml}: the claims of the current version and what contradicts them. */
@Named
@RequestScoped
public class DataView {

    @Inject private RegisterService registers;
    @Inject private ContradictionSentences sentences;
    @Inject private Texts texts;
    @Inject private Format format;

    private Register register;
    private List<ContradictionLine> contradictions;

    @PostConstruct
    void load() {
        register = registers.current();
        contradictions = sentences.lines(register.contradictions());
    }

    public Register getRegister() {
        return register;
    }

    /** The conclusion of the page: how much of the figures somebody counted. */
    public String getHeadline() {
        long derived = getDerived();
        long all = register.data().observations().size();
        if (derived == 0) {
            return texts.say("data.headlineReported", format.number(all));
        }
        return derived == all
                ? texts.say("data.headlineDerived", format.number(all))
                : texts.say(
                        "data.headlineMixed",
                        format.number(all - derived),
                        format.number(all),
                        format.number(derived));
    }

    /** Figures of the base month that are estimates. */
    public long getDerived() {
        return register.data().observations().stream().filter(CoverageObservation::derived).count();
    }

    /** Figures of the base month that somebody counted. */
    public long getReported() {
        return register.data().observations().size() - getDerived();
    }

    /** How many contradictions there are, and how many of them are explained. */
    public String getCounted() {
        return texts.say(
                "data.counted",
                format.number(register.claims().claims().size()),
                format.number(contradictions.size()),
                format.number(
                        contradictions.stream().filter(ContradictionLine::explained).count()));
    }

    public List<ClaimPanel> getPanels() {
        return register.pictures();
    }

    /** What the pictures of the claims show. */
    public String getClaimsSentence() {
        int pools =
                register.aboutAll().stream()
                        .filter(found -> found.kind() == Contradiction.Kind.POOL)
                        .mapToInt(found -> found.claims().size())
                        .findFirst()
                        .orElse(1);
        return pools > 1
                ? texts.say(
                        "data.claimsSentence", format.number(pools), register.data().territory())
                : texts.say("data.claimsSentenceOne");
    }

    /** The claims without a coverage, which no picture shows. */
    public long getUndrawn() {
        long drawn = getPanels().stream().mapToLong(panel -> panel.marks().size()).sum();
        return register.claims().claims().size() - drawn;
    }

    /** The claims by number. */
    public List<PublishedClaim> getClaims() {
        return register.data().claims();
    }

    /** What contradicts a claim. */
    public List<Contradiction> contradicting(PublishedClaim claim) {
        return register.of(claim);
    }

    /** Does Ringkasan lead with what this claim prints? */
    public boolean leads(PublishedClaim claim) {
        return register.leads(claim);
    }

    public List<ContradictionLine> getContradictions() {
        return contradictions;
    }

    /** The longest reason, characters. */
    public int getLongestReason() {
        return Explanation.LONGEST_REASON;
    }
}
