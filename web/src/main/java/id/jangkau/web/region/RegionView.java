package id.jangkau.web.region;

import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.web.message.Format;
import id.jangkau.web.reader.Texts;
import id.jangkau.web.register.ContradictionLine;
import id.jangkau.web.register.ContradictionSentences;
import id.jangkau.web.register.Register;
import id.jangkau.web.register.RegisterService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** State of {@code region.xhtml}: the region of the address, and what was published about it. */
@Named
@RequestScoped
public class RegionView {

    private static final int NOT_FOUND = 404;

    @Inject private RegionService regions;
    @Inject private RegisterService registers;
    @Inject private ContradictionSentences sentences;
    @Inject private ExternalContext request;
    @Inject private Texts texts;
    @Inject private Format format;

    private RegionFigures figures;
    private Register register;
    private List<ContradictionLine> contradictions = List.of();

    @PostConstruct
    void load() {
        String code = request.getRequestParameterMap().getOrDefault("code", "");
        figures = regions.find(code).orElse(null);
        if (figures != null) {
            register = registers.current();
            contradictions = sentences.lines(register.about(figures.name()));
        }
    }

    /** Answers that there is no such page where no region has the code. */
    public void check() throws IOException {
        if (figures == null) {
            request.responseSendError(NOT_FOUND, null);
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    public RegionFigures getFigures() {
        return figures;
    }

    /** The conclusion of the page. */
    public String getHeadline() {
        return texts.say(
                figures.derived() ? "region.headlineDerived" : "region.headline",
                figures.name(),
                format.percent(figures.total().share()));
    }

    /** What was published about the region, earliest first. */
    public List<PublishedClaim> getClaims() {
        return register.claims().claims().stream()
                .filter(claim -> claim.region().equals(figures.name()))
                .toList();
    }

    /** What contradicts a claim. */
    public List<Contradiction> contradicting(PublishedClaim claim) {
        return register.of(claim);
    }

    public List<ContradictionLine> getContradictions() {
        return contradictions;
    }

    /** How the parts add up. */
    public String getPartsSentence() {
        return texts.say(
                "region.partsSentence",
                format.number(figures.parts().size()),
                format.number(figures.total().active()),
                format.number(figures.total().workers()));
    }
}
