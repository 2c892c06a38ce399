package id.jangkau.web.data;

import id.jangkau.domain.coverage.ObservationQuery;
import id.jangkau.domain.coverage.ObservationQuery.Order;
import id.jangkau.domain.coverage.Origin;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.web.database.DatabaseAwayException;
import id.jangkau.web.register.ObservationPage;
import id.jangkau.web.register.ObservationService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The table of figures: what the address asks for, and one page of it. */
@Named
@RequestScoped
public class ObservationsView {

    @Inject private ObservationService observations;
    @Inject private ExternalContext request;

    private Map<String, String> asked;
    private ObservationQuery query;
    private ObservationPage page;
    private boolean unknown;

    @PostConstruct
    void load() {
        asked = request.getRequestParameterMap();
        query = Asked.query(asked::get);
        try {
            page = observations.page(Asked.version(asked::get), query, Asked.page(asked::get));
        } catch (UnknownDataVersionException none) {
            unknown = true;
        } catch (DatabaseAwayException away) {
            page = null; // the rest of the page can be read
        }
    }

    /** Null while the database is away, and where the version is not known. */
    public ObservationPage getPage() {
        return page;
    }

    /** Does the address name a version that is not there? */
    public boolean isUnknown() {
        return unknown;
    }

    /** The version as the address names it. */
    public String getVersion() {
        return Asked.version(asked::get).orElse(page == null ? "" : page.version().label());
    }

    public String getLevel() {
        return query.level().name();
    }

    public String getProvince() {
        return query.province().orElse("");
    }

    public String getRegency() {
        return query.regency().orElse("");
    }

    public String getSegment() {
        return query.segment().map(Enum::name).orElse("");
    }

    public String getOrigin() {
        return query.origin().map(Enum::name).orElse("");
    }

    public String getOrder() {
        return query.order().name();
    }

    public List<RegionLevel> getLevels() {
        return List.of(RegionLevel.values());
    }

    public List<Segment> getSegments() {
        return List.of(Segment.values());
    }

    public List<Origin> getOrigins() {
        return List.of(Origin.values());
    }

    public List<Order> getOrders() {
        return List.of(Order.values());
    }

    /** The address of what is asked for, after its path and without the page. */
    public String getAddress() {
        return Asked.address(query, getVersion());
    }
}
