package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Uncertainty;
import id.jangkau.simulation.fixture.Workload;
import id.jangkau.simulation.kernel.Layout;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.projection.Projector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Ensembles, beside a straightforward one on Commons Math's integrator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EnsembleBenchmark {

    private static final int REGIONS = 56; // workload W of docs/performance.md
    private static final int NATIONAL = 514;
    private static final int STEPS = 4;
    private static final int BLOCK = 128;
    private static final int THREADS = 2;
    private static final int MANY = 10_000;
    private static final int LEVERS_START = 11; // January 2027
    private static final int MONTHS = 60;

    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final ModelInput one = Workload.run(REGIONS);
    private final EnsembleInput few = Workload.ensemble(REGIONS, draws(BLOCK));
    private final EnsembleWorker worker = plan(few, EnsemblePlan.Detail.REGIONS, STEPS).worker();
    private final EnsembleInput many = Workload.ensemble(REGIONS, draws(MANY));
    private final EnsembleInput national = Workload.ensemble(NATIONAL, draws(1000));
    private final LeverWindow[] levers = Kalimantan.everyLever("medium", LEVERS_START, MONTHS);
    private final EnsembleInput fan = Uncertainty.of(Kalimantan.run(MONTHS, levers), draws(1024));

    private static Draws draws(int count) {
        return new Draws(count, Sampling.SOBOL, 1);
    }

    private static EnsemblePlan plan(EnsembleInput input, EnsemblePlan.Detail detail, int steps) {
        return new EnsemblePlan(input, detail, steps, Layout.ofDraws(input.model().grid(), BLOCK));
    }

    @TearDown
    public void close() {
        executor.shutdownNow();
    }

    /** A draw of W in the kernel, one of 128 side by side, one thread. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public EnsembleBlock drawInKernel() {
        return worker.run(0);
    }

    /** A draw of W as one would write it: draw every parameter, run the readable equations. */
    @Benchmark
    public double[] drawOnCommonsMath() {
        ModelParameters drawn = few.priors().quantiles(0.3);
        return Projector.project(one.with(drawn)).active();
    }

    /** 10,000 draws of W with the quantiles of every region and month, two threads. */
    @Benchmark
    public double tenThousandDrawsWithQuantiles() throws Exception {
        Ensemble ensemble = run(plan(many, EnsemblePlan.Detail.REGIONS, STEPS));
        List<Future<double[][]>> bands = new ArrayList<>();
        for (int r = 0; r < REGIONS; r++) {
            int region = r;
            bands.add(executor.submit(() -> ensemble.region(region).values()));
        }
        double sum = ensemble.total().values()[0][1];
        for (Future<double[][]> band : bands) {
            sum += band.get()[0][1];
        }
        return sum;
    }

    /** The fan of the start data with all levers: 1,024 draws, one step a month, one thread. */
    @Benchmark
    public Band fanOnOneThread() {
        EnsemblePlan plan = new EnsemblePlan(fan, EnsemblePlan.Detail.TOTAL);
        EnsembleWorker alone = plan.worker();
        List<EnsembleBlock> blocks = new ArrayList<>();
        for (int block = 0; block < plan.blocks(); block++) {
            blocks.add(alone.run(block));
        }
        return Ensemble.of(blocks).total();
    }

    /** The same on two threads. */
    @Benchmark
    public Band fanOnTwoThreads() throws Exception {
        return run(new EnsemblePlan(fan, EnsemblePlan.Detail.TOTAL)).total();
    }

    /** 514 regencies of three segments, 1,000 draws, one step a month, two threads. */
    @Benchmark
    public Band thousandDrawsNational() throws Exception {
        return run(new EnsemblePlan(national, EnsemblePlan.Detail.TOTAL)).total();
    }

    private Ensemble run(EnsemblePlan plan) throws ExecutionException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Future<List<EnsembleBlock>>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            threads.add(executor.submit(() -> blocks(plan, next)));
        }
        List<EnsembleBlock> all = new ArrayList<>();
        for (Future<List<EnsembleBlock>> thread : threads) {
            all.addAll(thread.get());
        }
        return Ensemble.of(all);
    }

    private static List<EnsembleBlock> blocks(EnsemblePlan plan, AtomicInteger next) {
        EnsembleWorker own = plan.worker();
        List<EnsembleBlock> blocks = new ArrayList<>();
        for (int block = next.getAndIncrement(); block < plan.blocks(); ) {
            blocks.add(own.run(block));
            block = next.getAndIncrement();
        }
        return blocks;
    }
}
