package id.jangkau.web.region;

import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.evidence.FieldCapacity;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.web.message.Format;
import id.jangkau.web.reader.Reader;
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
    @Inject private LocalPartsService localParts;
    @Inject private ContradictionSentences sentences;
    @Inject private ExternalContext request;
    @Inject private Texts texts;
    @Inject private Format format;
    @Inject private Reader reader;

    private RegionFigures figures;
    private Register register;
    private LocalPartsPage local;
    private List<ContradictionLine> contradictions = List.of();

    @PostConstruct
    void load() {
        String code = request.getRequestParameterMap().getOrDefault("code", "");
        figures = regions.find(code).orElse(null);
        if (figures != null) {
            register = registers.current();
            local = localParts.page(figures, request.getRequestParameterMap()::get).orElse(null);
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
        String key = figures.derived() ? "region.headlineDerived" : "region.headline";
        return texts.say(
                getPublished() == null ? key : "region.headline",
                figures.name(),
                format.percent(figures.total().share()));
    }

    /** A claim that prints the total; null where none does. */
    public PublishedClaim getPublished() {
        return register.claims()
                .printing(register.data().version().baseMonth(), figures.name(), figures.total())
                .orElse(null);
    }

    /** Who published the total, and what is to be said of its parts. */
    public String getPublishedSentence() {
        PublishedClaim claim = getPublished();
        return texts.say(
                figures.derived() ? "region.publishedSplit" : "region.published",
                reader.of(claim.source()),
                format.day(claim.date()));
    }

    /** Desa and kelurahan of the region; 0 where it has none or is one itself. */
    public int getVillages() {
        return register.data().regencies().stream()
                .filter(regency -> regency.code().startsWith(figures.code()))
                .mapToInt(Regency::villages)
                .sum();
    }

    /** How many desa and kelurahan there are, and how many workers not covered in each. */
    public String getVillagesSentence() {
        return texts.say(
                "region.villages",
                format.number(getVillages()),
                format.number((double) figures.total().notCovered() / getVillages()));
    }

    /** Who counted desa and kelurahan; null where the data do not say. */
    public FieldCapacity getVillageCount() {
        return register.data().capacities().stream()
                .filter(row -> row.key().equals("villages"))
                .findFirst()
                .orElse(null);
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

    /** Does Ringkasan lead with what this claim prints? */
    public boolean leads(PublishedClaim claim) {
        return register.leads(claim);
    }

    public List<ContradictionLine> getContradictions() {
        return contradictions;
    }

    /** What lies in it, where it is a kabupaten or kota. */
    public LocalPartsPage getLocal() {
        return local;
    }

    /** What is reported of the parts, and whether it is the figure of the whole. */
    public String getLocalSentence() {
        return texts.say(
                local.differs() ? "region.localDiffers" : "region.localSum",
                format.number(local.count()),
                format.number(local.sum().active()),
                format.number(local.sum().workers()),
                local.month());
    }

    /** The part of an address that asks the register for its rows. */
    public String getRowsAddress() {
        if (figures.code().isEmpty()) {
            return "";
        }
        var code = new RegionCode(figures.code());
        String inside = code.level() == RegionLevel.PROVINCE ? "province=" : "regency=";
        return (code.isLocal() ? "level=" + code.level() + "&" : "") + inside + code.within();
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
