package id.jangkau.web.data;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.web.database.DatabaseAwayException;
import id.jangkau.web.message.Format;
import id.jangkau.web.reader.Texts;
import id.jangkau.web.register.Scope;
import id.jangkau.web.register.VersionComparison;
import id.jangkau.web.register.VersionService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history of the data, and two versions of it side by side where the address names them. */
@Named
@RequestScoped
public class VersionsView {

    @Inject private VersionService service;
    @Inject private ExternalContext request;
    @Inject private Texts texts;
    @Inject private Format format;

    private List<DataVersion> versions = List.of();
    private VersionComparison comparison;
    private boolean away;
    private boolean unknown;

    @PostConstruct
    void load() {
        try {
            versions = service.list();
            if (!getBefore().isEmpty() && !getAfter().isEmpty()) {
                comparison =
                        service.compare(
                                getBefore(),
                                getAfter(),
                                isAll() ? VersionComparison.MOST : VersionComparison.FEW,
                                getScope());
            }
        } catch (UnknownDataVersionException none) {
            unknown = true;
        } catch (DatabaseAwayException noAnswer) {
            away = true;
        }
    }

    /** All versions, the newest first. */
    public List<DataVersion> getVersions() {
        return versions;
    }

    /** Null where nothing is compared. */
    public VersionComparison getComparison() {
        return comparison;
    }

    /** Does the database not answer? */
    public boolean isAway() {
        return away;
    }

    /** Does the address name a version that is not there? */
    public boolean isUnknown() {
        return unknown;
    }

    /** The label of the older version; where the address names none, that of the one before. */
    public String getBefore() {
        return asked("before", Math.min(1, versions.size() - 1));
    }

    /** The label of the newer version; where the address names none, the newest. */
    public String getAfter() {
        return asked("after", 0);
    }

    /** Does the address ask for every figure that differs? */
    public boolean isAll() {
        return request.getRequestParameterMap().containsKey("all");
    }

    /** Of what the address asks why coverage is another. */
    public Scope getScope() {
        return Asked.scope(request.getRequestParameterMap()::get);
    }

    /** The segments that can be asked for. */
    public List<Segment> getSegments() {
        return List.of(Segment.values());
    }

    /** The label of the version that is current; what is renewed must know it. */
    public String getCurrent() {
        return versions.stream()
                .filter(DataVersion::current)
                .map(DataVersion::label)
                .findFirst()
                .orElse("");
    }

    /** The label of the version that was made before one; empty for the first. */
    public String beforeOf(DataVersion version) {
        int at = versions.indexOf(version) + 1;
        return at < versions.size() ? versions.get(at).label() : "";
    }

    /** Pool, members, percentage and rest of a claim as printed. */
    public String printed(PublishedClaim claim) {
        return Stream.of(
                        number("data.column.pool", claim.pool()),
                        number("data.column.active", claim.members()),
                        claim.percent().isPresent()
                                ? format.printedPercent(claim.percent().getAsDouble())
                                : "",
                        number("data.rest", claim.rest()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String number(String name, OptionalLong figure) {
        return figure.isPresent() ? texts.say(name) + " " + format.number(figure.getAsLong()) : "";
    }

    private String asked(String name, int otherwise) {
        Map<String, String> parameters = request.getRequestParameterMap();
        boolean named = parameters.containsKey("before") || parameters.containsKey("after");
        String fallback = versions.size() < 2 || named ? "" : versions.get(otherwise).label();
        return Asked.text(parameters::get, name).orElse(fallback);
    }
}
