package id.jangkau.web.intake;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.RegisterRevision;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.database.TakenValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Enters reports into the register: all of a report as a new data version in one transaction, or
 * nothing. What the version before says stays as it is.
 */
@ApplicationScoped
@Transactional
@Guarded
public class RegisterEntry {

    private CoverageRepository coverage;

    protected RegisterEntry() {}

    @Inject
    public RegisterEntry(CoverageRepository coverage) {
        this.coverage = coverage;
    }

    /** What figures would change; nothing is stored. */
    public Preview preview(List<EnteredFigures> figures) {
        DataVersion current = coverage.getCurrentVersion();
        return Preview.of(current, revision(current, figures));
    }

    /**
     * Enters figures and makes the new data version the current one.
     *
     * @param source who reports them, and when
     * @param expected the version whose preview was seen
     * @throws OutdatedPreviewException if another version is current by now
     */
    public DataVersion enter(List<EnteredFigures> figures, BilingualText source, String expected) {
        DataVersion current = coverage.getCurrentVersion();
        if (!current.label().equals(expected)) {
            throw new OutdatedPreviewException();
        }
        RegisterRevision revision = revision(current, figures);
        YearMonth baseMonth = revision.baseMonth();
        DataVersion next =
                new DataVersion(
                        baseMonth,
                        coverage.nextRevision(baseMonth),
                        current.pool(),
                        revision.sources(source),
                        Instant.now());
        reserve(next);
        coverage.streamFacts(current)
                .filter(fact -> !(fact instanceof CoverageObservation))
                .map(fact -> fact.carriedTo(next))
                .forEach(coverage::add);
        revision.figures(next, source).forEach(coverage::add);
        coverage.makeCurrent(next);
        return next;
    }

    /** The label of the version that holds now. */
    public String current() {
        return coverage.getCurrentVersion().label();
    }

    /** Two who enter at the same time would make two versions of one label. */
    private void reserve(DataVersion next) {
        try {
            coverage.reserve(next);
        } catch (PersistenceException refused) {
            throw TakenValue.isReasonOf(refused) ? new OutdatedPreviewException() : refused;
        }
    }

    private RegisterRevision revision(DataVersion current, List<EnteredFigures> figures) {
        return new RegisterRevision(current, coverage.listObservations(current), figures);
    }
}
