package id.jangkau.web.overview;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.web.projection.PageData;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the figures of a page come from; every page says so in its head and foot. */
@Named("origin")
@RequestScoped
public class Provenance {

    @Inject private PageData data;

    private DataVersion version;

    @PostConstruct
    void load() {
        version = data.getSnapshot().version();
    }

    public DataVersion getVersion() {
        return version;
    }

    /** The version of the model. */
    public String getModel() {
        return CoverageModel.VERSION;
    }
}
