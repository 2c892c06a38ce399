package id.jangkau.web.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** State of {@code overview.xhtml}: the figures of one request, and the sentences they carry. */
@Named
@RequestScoped
public class OverviewView {

    @Inject private OverviewService service;
    @Inject private OverviewSentences sentences;

    private Overview figures;

    @PostConstruct
    void load() {
        figures = service.overview();
    }

    public Overview getFigures() {
        return figures;
    }

    public String getHeadline() {
        return sentences.headline(figures.total());
    }

    public String getMapSentence() {
        return sentences.map(figures);
    }

    public String getGapSentence() {
        return sentences.gap(figures);
    }

    /** Only where the figures hold a contradiction. */
    public String getContradictionSentence() {
        return sentences.contradiction(figures.contradiction().orElseThrow());
    }

    /** The rest by difference, marked where the printed one differs. */
    public Digits getUsed() {
        return sentences.used(figures.contradiction().orElseThrow());
    }

    /** The rest as printed, marked where it differs. */
    public Digits getPrinted() {
        return sentences.printed(figures.contradiction().orElseThrow());
    }
}
