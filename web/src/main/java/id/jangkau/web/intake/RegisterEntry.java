package id.jangkau.web.intake;

import id.jangkau.domain.coverage.ClaimCheck;
import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.DetailRepository;
import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.coverage.RegisterRevision;
import id.jangkau.domain.coverage.SheetRevision;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.register.OutdatedVersionException;
import id.jangkau.web.register.VersionEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Enters reports into the register: all of a report as a new data version in one transaction, or
 * nothing. What the version before says stays as it is.
 */
@ApplicationScoped
@Transactional
@Guarded
public class RegisterEntry {

    private CoverageRepository coverage;
    private DetailRepository details;
    private RegencyRepository regions;
    private VersionEntry versions;

    protected RegisterEntry() {}

    @Inject
    public RegisterEntry(
            CoverageRepository coverage,
            DetailRepository details,
            RegencyRepository regions,
            VersionEntry versions) {
        this.coverage = coverage;
        this.details = details;
        this.regions = regions;
        this.versions = versions;
    }

    /** What a report would change; nothing is stored. */
    public Preview preview(Entering entering) {
        Stored stored = stored();
        Set<RegionCode> localities = entering.report().details().localities().keySet();
        var consequences = new Consequences(stored, entering);
        return Preview.of(
                stored.current(),
                consequences,
                regions.unknown(localities).size(),
                contradicted(stored, consequences.register()));
    }

    private List<Contradiction> contradicted(Stored stored, RegisterRevision revision) {
        String everywhere = regions.getTerritory().name();
        return new ClaimCheck(revision, stored.regencies(), everywhere)
                .contradictions(coverage.listClaims(stored.current()));
    }

    /**
     * Enters a report and makes the new data version the current one.
     *
     * @param expected the version whose preview was seen
     * @throws OutdatedVersionException if another version is current by now
     */
    public DataVersion enter(Entering entering, String expected) {
        DataVersion current = versions.requireCurrent(expected);
        var consequences = new Consequences(stored(), entering);
        RegisterRevision revision = consequences.register();
        YearMonth baseMonth = revision.baseMonth();
        DataVersion next =
                new DataVersion(
                        baseMonth,
                        coverage.nextRevision(baseMonth),
                        current.pool(),
                        revision.sources(entering.source()),
                        Instant.now());
        versions.reserve(next);
        coverage.streamFacts(current)
                .filter(fact -> !(fact instanceof CoverageObservation))
                .map(fact -> fact.carriedTo(next))
                .forEach(coverage::add);
        revision.figures(next, entering.source()).forEach(coverage::add);
        enterDetails(next, consequences, entering);
        versions.finish(current, next);
        return next;
    }

    /** The label of the version that holds now. */
    public String current() {
        return coverage.getCurrentVersion().label();
    }

    private void enterDetails(DataVersion next, Consequences consequences, Entering entering) {
        regions.learn(entering.report().details().localities());
        for (Key sheet : consequences.sheets()) {
            SheetRevision revision = consequences.revision(sheet);
            if (revision.changed()) {
                details.add(next, sheet, revision.rows(entering.source()));
            }
        }
    }

    private Stored stored() {
        DataVersion current = coverage.getCurrentVersion();
        return new Stored(
                current, coverage.listObservations(current), regions.listRegencies(), details);
    }
}
