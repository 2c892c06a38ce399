package id.jangkau.web.register;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.DetailRepository;
import id.jangkau.domain.coverage.VersionedFact;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.database.Saving;
import id.jangkau.web.database.TakenValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes the next data version out of one that there is: all of it in one transaction, or nothing.
 * The version that it is made of stays as it is.
 */
@ApplicationScoped
@Transactional
@Guarded
public class VersionEntry {

    private CoverageRepository coverage;
    private DetailRepository details;

    protected VersionEntry() {}

    @Inject
    public VersionEntry(CoverageRepository coverage, DetailRepository details) {
        this.coverage = coverage;
        this.details = details;
    }

    /**
     * Makes a version and lets it be current.
     *
     * @param pattern label of the version that it is made of
     * @param expected label of the version that must still be current
     * @param reason why it is made
     * @param revised what becomes of each fact of the pattern
     * @throws OutdatedVersionException if another version is current by now
     */
    @Saving
    public DataVersion enter(
            String pattern, String expected, BilingualText reason, Revised revised) {
        requireCurrent(expected);
        DataVersion from = coverage.getVersion(pattern);
        int revision = coverage.nextRevision(from.baseMonth());
        DataVersion next = from.successor(revision, reason, Instant.now());
        reserve(next);
        UnaryOperator<VersionedFact> facts = revised.in(next);
        List<VersionedFact> known = coverage.streamFacts(from).toList();
        known.stream().map(facts).forEach(coverage::add);
        finish(from, next);
        return next;
    }

    /** What becomes of the facts of a version in the next one. */
    @FunctionalInterface
    public interface Revised {

        /** The same facts. */
        Revised UNCHANGED = next -> fact -> fact.carriedTo(next);

        UnaryOperator<VersionedFact> in(DataVersion next);
    }

    /**
     * The version that is current.
     *
     * @param expected its label, as whoever makes the next one knows it
     * @throws OutdatedVersionException if another version is current by now
     */
    public DataVersion requireCurrent(String expected) {
        DataVersion current = coverage.getCurrentVersion();
        if (!current.label().equals(expected)) {
            throw new OutdatedVersionException();
        }
        return current;
    }

    /**
     * Stores a version before its facts: two who make one at the same time would make two of one
     * label.
     *
     * @throws OutdatedVersionException if somebody else was faster
     */
    public void reserve(DataVersion next) {
        try {
            coverage.reserve(next);
        } catch (PersistenceException refused) {
            throw TakenValue.isReasonOf(refused) ? new OutdatedVersionException() : refused;
        }
    }

    /** Lets a version be current once its facts are stored, with the details of the one before. */
    public void finish(DataVersion before, DataVersion next) {
        details.carry(before, next);
        coverage.makeCurrent(next);
    }
}
