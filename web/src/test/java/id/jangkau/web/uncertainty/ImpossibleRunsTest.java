package id.jangkau.web.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.comparison.Attribution;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.sensitivity.Tornado;
import id.jangkau.simulation.uncertainty.Draws;
import id.jangkau.simulation.uncertainty.EnsembleInput;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import id.jangkau.simulation.uncertainty.Priors;
import id.jangkau.simulation.uncertainty.Sampling;
import id.jangkau.web.computation.Work;
import id.jangkau.web.coverage.DataReader;
import id.jangkau.web.coverage.StartData;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.SimulationInputs;
import id.jangkau.web.projection.UnprojectableDataException;
import id.jangkau.web.scenario.ReferenceScenario;
import id.jangkau.web.scenario.ReferenceScenarios;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever runs the model says where it led to what cannot be, rather than showing it. */
class ImpossibleRunsTest {

    private static final DataSnapshot DATA =
            new DataReader(StartData::open, List.of(), List.of())
                    .read(month -> 1, Instant.EPOCH)
                    .snapshot();
    private static final SimulationInputs INPUTS = SimulationInputs.of(DATA);
    private static final SimulationInputs.Prepared PREPARED = INPUTS.prepare(villages());

    private final ModelInput possible = PREPARED.input();

    /** Twice as many workers fewer in a year as there are, which has no logarithm. */
    private static final double IMPOSSIBLE = -2;

    private final ModelInput impossible =
            possible.with(possible.parameters().with(Parameter.WORKER_GROWTH, IMPOSSIBLE));

    private static ScenarioBody villages() {
        return new ReferenceScenarios(DATA.version().baseMonth(), DATA.levers())
                .body(ReferenceScenario.VILLAGE_DRIVE);
    }

    @Test
    void theLargestDoubtsAreNotReadFromThem() {
        assertRefused(doubts(impossible));
        doubts(possible).worker().apply(0);
    }

    @Test
    void noLeverBringsAPartOfThem() {
        assertRefused(new AttributionWork(impossible, parts(impossible)));
        assertThat(new AttributionWork(possible, parts(possible)).worker().apply(0)).isNotEmpty();
    }

    @Test
    void noRangeOfAPartIsReadFromThem() {
        Priors doubted = PREPARED.priors();
        Priors wrong = doubted;
        for (SegmentKind kind : SegmentKind.values()) {
            wrong = wrong.with(Parameter.WORKER_GROWTH, kind, IMPOSSIBLE);
        }

        assertRefused(ranges(impossible, wrong));
        assertThat(ranges(possible, doubted).worker().apply(0)).isNotEmpty();
    }

    private static void assertRefused(Work<?, ?> work) {
        assertThatExceptionOfType(UnprojectableDataException.class)
                .isThrownBy(() -> IntStream.range(0, work.parts()).forEach(work.worker()::apply));
    }

    private static Work<?, ?> doubts(ModelInput input) {
        return new TornadoWork(input, new Tornado(input, PREPARED.priors(), input.months()));
    }

    private static AttributionDrawsWork ranges(ModelInput input, Priors priors) {
        var draws = new Draws(8, Sampling.SOBOL, 1);
        var asked = new EnsembleInput(input, priors, INPUTS.places(), draws);
        var plan = new EnsemblePlan(asked, EnsemblePlan.Detail.TOTAL);
        return new AttributionDrawsWork(plan, parts(input));
    }

    private static Attribution parts(ModelInput input) {
        return Attribution.between(LeverSchedule.NONE, input.schedule());
    }
}
