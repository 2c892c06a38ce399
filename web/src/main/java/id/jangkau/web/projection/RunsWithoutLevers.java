package id.jangkau.web.projection;

import id.jangkau.simulation.comparison.ScenarioDifference.Run;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The last runs without levers: while somebody moves a lever, the run beside it stays the same. */
final class RunsWithoutLevers {

    private static final int MOST = 16;

    /** What such a run depends on. */
    record Question(SimulationInputs inputs, Map<String, Double> assumptions, int months) {}

    private final Map<Question, Run> runs =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Question, Run> eldest) {
                    return size() > MOST;
                }
            };

    /** The run, computed where it is not known. Two askers at once may both compute it. */
    Run get(Question question, Supplier<Run> compute) {
        Run known = find(question);
        return known == null ? keep(question, compute.get()) : known;
    }

    private synchronized Run find(Question question) {
        return runs.get(question);
    }

    private synchronized Run keep(Question question, Run run) {
        runs.put(question, run);
        return run;
    }
}
