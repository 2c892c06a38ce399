package id.jangkau.web.computation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/**
 * Computes on threads of its own, one fewer than there are processors, so that one is left for
 * levers.
 */
@ApplicationScoped
public class Computations {

    /** The most that are under way at once; whoever comes later is told to try again. */
    private static final int MOST = 32;

    private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    private final Set<Computation<?>> underWay = ConcurrentHashMap.newKeySet();
    private final Pace pace = new Pace();

    @Resource private ManagedThreadFactory threadFactory;

    private ExecutorService executor;

    @PostConstruct
    void open() {
        executor = Executors.newFixedThreadPool(threads, threadFactory);
    }

    @PreDestroy
    void close() {
        underWay.forEach(Computation::cancel);
        executor.shutdownNow();
    }

    /**
     * Starts some work.
     *
     * @throws TooManyComputationsException if too many are under way
     */
    public <P, R> Computation<R> start(Work<P, R> work) {
        if (work.parts() == 0) {
            return Computation.of(work.join(List.of()));
        }
        if (underWay.size() >= MOST) {
            throw new TooManyComputationsException();
        }
        Computation<R> started =
                Parts.start(new Timed<>(work, pace), executor, threads, this::estimate);
        underWay.add(started);
        started.result().whenComplete((result, failed) -> underWay.remove(started));
        return started;
    }

    /** How long so many Runge–Kutta steps of cells take, once it is their turn. */
    public Duration estimate(long cellSteps) {
        return pace.of(cellSteps / threads);
    }

    /** Measures every part. */
    private record Timed<P, R>(Work<P, R> work, Pace pace) implements Work<P, R> {

        @Override
        public int parts() {
            return work.parts();
        }

        @Override
        public long cellSteps() {
            return work.cellSteps();
        }

        @Override
        public IntFunction<P> worker() {
            IntFunction<P> worker = work.worker();
            return part -> {
                long start = System.nanoTime();
                P done = worker.apply(part);
                pace.measured(System.nanoTime() - start, work.cellSteps() / work.parts());
                return done;
            };
        }

        @Override
        public R join(List<P> parts) {
            return work.join(parts);
        }
    }
}
