package id.jangkau.web.intake;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.RegisterRevision;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.web.coverage.ImportRefusedException;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.database.Saving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Enters reports into the register: all of a report as a new data version in one transaction, or
 * nothing. What the version before says stays as it is.
 */
@ApplicationScoped
@Transactional
@Guarded
public class RegisterEntry {

    private CoverageRepository coverage;
    private RegencyRepository regions;

    protected RegisterEntry() {}

    @Inject
    public RegisterEntry(CoverageRepository coverage, RegencyRepository regions) {
        this.coverage = coverage;
        this.regions = regions;
    }

    /**
     * What a report would change; nothing is stored.
     *
     * @throws ImportRefusedException if a row is wrong
     */
    public Preview preview(Report report) {
        DataVersion current = coverage.getCurrentVersion();
        return Preview.of(current, revision(current, report));
    }

    /**
     * Enters a report and makes the new data version the current one.
     *
     * @param expected the version whose preview was seen
     * @throws ImportRefusedException if a row is wrong
     * @throws OutdatedPreviewException if another version is current by now
     */
    @Saving
    public DataVersion enter(Report report, String expected) {
        DataVersion current = coverage.getCurrentVersion();
        if (!current.label().equals(expected)) {
            throw new OutdatedPreviewException(current.label());
        }
        RegisterRevision revision = revision(current, report);
        YearMonth baseMonth = revision.baseMonth();
        DataVersion next =
                new DataVersion(
                        baseMonth,
                        coverage.nextRevision(baseMonth),
                        current.pool(),
                        revision.sources(report.source()),
                        Instant.now());
        coverage.add(next);
        coverage.streamFacts(current)
                .filter(fact -> !(fact instanceof CoverageObservation))
                .map(fact -> fact.carriedTo(next))
                .forEach(coverage::add);
        revision.figures(next, report.source()).forEach(coverage::add);
        coverage.makeCurrent(next);
        return next;
    }

    private RegisterRevision revision(DataVersion current, Report report) {
        YearMonth over = YearMonth.now(ZoneId.systemDefault()).minusMonths(1);
        var check = new ReportCheck(report, regions.listRegencies(), over);
        return new RegisterRevision(current, coverage.listObservations(current), check.figures());
    }
}
