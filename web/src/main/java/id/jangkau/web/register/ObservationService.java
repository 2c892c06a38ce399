package id.jangkau.web.register;

import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Observation;
import id.jangkau.domain.coverage.ObservationQuery;
import id.jangkau.domain.coverage.ObservationRepository;
import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.web.database.Guarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The figures of any data version, never all of them at once. */
@ApplicationScoped
@Transactional
@Guarded
public class ObservationService {

    @Inject private CoverageRepository versions;
    @Inject private ObservationRepository observations;

    /**
     * One page of what is asked for; the last one where there are fewer.
     *
     * @param label of a version; empty for the current one
     * @param number of the page, 1 for the first
     * @throws UnknownDataVersionException where there is no such version
     */
    public ObservationPage page(Optional<String> label, ObservationQuery query, int number) {
        DataVersion version = version(label);
        int count = observations.count(version, query);
        var all = new ObservationPage(version, List.of(), count, 1);
        int page = Math.max(1, Math.min(number, all.pages()));
        List<? extends Observation> rows =
                observations.list(
                        version, query, (page - 1) * ObservationPage.MOST, ObservationPage.MOST);
        return new ObservationPage(version, rows, count, page);
    }

    /**
     * Some of the rows that are asked for. A version never changes, so that one portion after the
     * other is all of them.
     *
     * @param from how many to pass over
     * @param most how many to read
     */
    public List<? extends Observation> portion(
            DataVersion version, ObservationQuery query, int from, int most) {
        return observations.list(version, query, from, most);
    }

    /**
     * A version by its label.
     *
     * @param label empty for the current one
     * @throws UnknownDataVersionException where there is no such version
     */
    public DataVersion version(Optional<String> label) {
        return label.map(versions::getVersion).orElseGet(versions::getCurrentVersion);
    }
}
