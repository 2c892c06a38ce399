package id.jangkau.web.uncertainty;

import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.uncertainty.Draws;
import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The ensembles asked for last, as many as fit into a part of the memory. */
final class EnsembleCache {

    private static final int MOST = 32;

    private final long mostBytes;
    private final Map<Question, Ensemble> ensembles = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    EnsembleCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * All that an ensemble depends on.
     *
     * @param dataVersion its label, because a version never changes; the equations are those of
     *     this program
     */
    record Question(
            String dataVersion, ScenarioBody body, Draws draws, EnsemblePlan.Detail detail) {}

    synchronized Optional<Ensemble> find(Question question) {
        return Optional.ofNullable(ensembles.get(question));
    }

    synchronized void keep(Question question, Ensemble ensemble) {
        if (ensemble.bytes() > mostBytes || ensembles.put(question, ensemble) != null) {
            return;
        }
        bytes += ensemble.bytes();
        var oldest = ensembles.values().iterator();
        while (bytes > mostBytes || ensembles.size() > MOST) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
