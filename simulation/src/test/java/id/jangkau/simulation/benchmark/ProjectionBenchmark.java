package id.jangkau.simulation.benchmark;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Money;
import id.jangkau.simulation.projection.Projector;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.simulation.projection.UnitCosts;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One deterministic run of the start data over 60 months, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProjectionBenchmark {

    private static final int MONTHS = 60;
    private static final int LEVERS_START = 11; // January 2027

    private final ModelInput withoutLevers = Kalimantan.run(MONTHS);
    private final ModelInput everyLever =
            Kalimantan.run(MONTHS, Kalimantan.everyLever("medium", LEVERS_START, MONTHS));
    private final Trajectory trajectory = Projector.project(everyLever);
    private final UnitCosts costs = Kalimantan.costs();

    /** No lever is used. */
    @Benchmark
    public Trajectory projectWithoutLevers() {
        return Projector.project(withoutLevers);
    }

    /** Every lever at its medium position from January 2027 on. */
    @Benchmark
    public Trajectory projectEveryLever() {
        return Projector.project(everyLever);
    }

    /** The money of the run with every lever. */
    @Benchmark
    public Money cost() {
        return Costing.of(everyLever, trajectory, costs);
    }
}
