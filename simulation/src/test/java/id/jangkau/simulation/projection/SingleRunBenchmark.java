package id.jangkau.simulation.projection;

import id.jangkau.simulation.fixture.Workload;
import id.jangkau.simulation.kernel.Kernel;
import id.jangkau.simulation.kernel.Layout;
import id.jangkau.simulation.kernel.LeverTable;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.simulation.model.ModelInput;
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

/** One run at central values: readable equations and kernel, from a province to all villages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 1)
public class SingleRunBenchmark {

    private static final int STEPS = 4;

    private final ModelInput one = Workload.run(56); // workload W of docs/performance.md
    private final ModelInput regencies = Workload.run(514);
    private final ModelInput villages = Workload.grouped(83_000, 60);

    /** W, the readable equations on Commons Math's integrator, levers at rest. */
    @Benchmark
    public Trajectory onCommonsMath() {
        return Projector.readably(one);
    }

    /** The same in the kernel, regions side by side. */
    @Benchmark
    public Trajectory inKernel() {
        return Projector.inKernel(one, STEPS);
    }

    /** 514 regencies of three segments, four steps a month. */
    @Benchmark
    public Trajectory regencies() {
        return Projector.project(regencies);
    }

    /** The same on Commons Math. */
    @Benchmark
    public Trajectory regenciesOnCommonsMath() {
        return Projector.readably(regencies);
    }

    /** 83,000 villages of three segments, levers at work, one step a month: their coverage. */
    @Benchmark
    public double[][] coverageOfVillages() {
        CoverageModel.check(villages);
        Layout layout = Layout.ofRegions(villages.grid());
        Kernel kernel = new Kernel(villages, new LeverTable(villages), layout, 1);
        double[][] coverage = new double[villages.months() + 1][villages.grid().regions()];
        kernel.begin(new CentralRun(villages));
        for (int month = 1; month <= villages.months(); month++) {
            kernel.beginMonth(month);
            kernel.finishMonth();
            kernel.read();
            for (int r = 0; r < coverage[month].length; r++) {
                coverage[month][r] = kernel.coverage(r, 0);
            }
        }
        return coverage;
    }

    /** The same with every compartment of every cell kept, one gigabyte. */
    @Benchmark
    public Trajectory villages() {
        return Projector.project(villages);
    }
}
