package id.jangkau.web.overview;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.PageData;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the figures of a page come from; every page says so in its head and foot. */
@Named("origin")
@RequestScoped
public class Provenance {

    @Inject private PageData page;

    private DataSnapshot data;

    @PostConstruct
    void load() {
        data = page.getSnapshot();
    }

    public DataVersion getVersion() {
        return data.version();
    }

    /** What all regions together are called. */
    public String getTerritory() {
        return data.territory();
    }

    /** The version of the model. */
    public String getModel() {
        return CoverageModel.VERSION;
    }
}
