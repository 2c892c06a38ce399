package id.jangkau.web.uncertainty;

import id.jangkau.simulation.uncertainty.Draws;
import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.simulation.uncertainty.EnsembleInput;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import id.jangkau.web.computation.Computation;
import id.jangkau.web.computation.Computations;
import id.jangkau.web.computation.TooManyComputationsException;
import id.jangkau.web.computation.Work;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionRequest.EnsembleRequest;
import id.jangkau.web.projection.SimulationInputs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Starts ensembles, unless they are known or would take too long or too much memory. */
@ApplicationScoped
class Ensembles {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long MEGABYTE = 1 << 20;

    private final long mostBytes = Runtime.getRuntime().maxMemory() / 4;
    private final EnsembleCache known = new EnsembleCache(Runtime.getRuntime().maxMemory() / 10);
    private final AtomicLong bytesUnderWay = new AtomicLong();

    @Inject private Computations computations;

    /**
     * The draws of requests that ask for some, all of them or none.
     *
     * @throws InvalidRequestException if together they would take too long or too much memory
     */
    List<Computation<Ensemble>> start(List<ProjectionRequest> requests, SimulationInputs inputs) {
        List<Asked> all = requests.stream().map(request -> ask(request, inputs)).toList();
        List<EnsemblePlan> plans = all.stream().flatMap(asked -> asked.plan().stream()).toList();
        int draws = requests.get(0).ensemble().draws();
        checkTime(draws, plans.stream().mapToLong(EnsemblePlan::cellSteps).sum());
        checkMemory(draws, plans.stream().mapToLong(EnsemblePlan::bytes).sum());
        List<Computation<Ensemble>> started = new ArrayList<>();
        try {
            all.forEach(asked -> started.add(start(asked)));
            return started;
        } catch (RuntimeException refused) {
            started.forEach(Computation::cancel);
            throw refused;
        }
    }

    /** An ensemble that is known, or how to compute it. */
    private record Asked(
            EnsembleCache.Question question,
            Optional<Ensemble> known,
            Optional<EnsemblePlan> plan) {}

    private Asked ask(ProjectionRequest request, SimulationInputs inputs) {
        EnsemblePlan.Detail detail =
                request.detail().includes(ProjectionRequest.Detail.REGIONS)
                        ? EnsemblePlan.Detail.REGIONS
                        : EnsemblePlan.Detail.TOTAL;
        EnsembleInput input = input(request, inputs);
        var question =
                new EnsembleCache.Question(
                        inputs.data().version().label(), request.body(), input.draws(), detail);
        Optional<Ensemble> found = known.find(question);
        return new Asked(
                question,
                found,
                found.isPresent()
                        ? Optional.empty()
                        : Optional.of(new EnsemblePlan(input, detail)));
    }

    private Computation<Ensemble> start(Asked asked) {
        if (asked.known().isPresent()) {
            return Computation.of(asked.known().get());
        }
        EnsemblePlan plan = asked.plan().orElseThrow();
        Computation<Ensemble> started = start(new EnsembleWork(plan), plan.bytes());
        started.then(ensemble -> known.keep(asked.question(), ensemble));
        return started;
    }

    /**
     * Starts work that keeps so many bytes, if those under way leave room for them.
     *
     * @throws TooManyComputationsException if they do not
     */
    <P, R> Computation<R> start(Work<P, R> work, long bytes) {
        if (bytesUnderWay.addAndGet(bytes) > mostBytes) {
            bytesUnderWay.addAndGet(-bytes);
            throw new TooManyComputationsException();
        }
        try {
            Computation<R> started = computations.start(work);
            started.atEnd(() -> bytesUnderWay.addAndGet(-bytes));
            return started;
        } catch (RuntimeException | Error failed) {
            bytesUnderWay.addAndGet(-bytes);
            throw failed;
        }
    }

    /** Refuses what takes longer than anybody waits. */
    void checkTime(int draws, long cellSteps) {
        Duration estimate = computations.estimate(cellSteps);
        if (estimate.compareTo(LONGEST) > 0) {
            throw refusal(
                    draws,
                    Message.of("error.draws.time", estimate.toSeconds(), LONGEST.toSeconds()));
        }
    }

    /** Refuses what takes more memory than there can be. */
    void checkMemory(int draws, long bytes) {
        if (bytes > mostBytes) {
            throw refusal(
                    draws,
                    Message.of("error.draws.memory", bytes / MEGABYTE, mostBytes / MEGABYTE));
        }
    }

    private static InvalidRequestException refusal(int draws, Message reason) {
        return new InvalidRequestException(new FieldError("draws", draws, reason));
    }

    /** What the engine is asked. */
    static EnsembleInput input(ProjectionRequest request, SimulationInputs inputs) {
        SimulationInputs.Prepared prepared = inputs.prepare(request.body());
        EnsembleRequest asked = request.ensemble();
        return new EnsembleInput(
                prepared.input(),
                prepared.priors(),
                inputs.places(),
                new Draws(asked.draws(), asked.sampling(), asked.seed()));
    }
}
