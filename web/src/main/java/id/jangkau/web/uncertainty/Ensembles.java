package id.jangkau.web.uncertainty;

import id.jangkau.simulation.uncertainty.Draws;
import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.simulation.uncertainty.EnsembleInput;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import id.jangkau.web.computation.Computation;
import id.jangkau.web.computation.Computations;
import id.jangkau.web.computation.TooManyComputationsException;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionRequest.EnsembleRequest;
import id.jangkau.web.projection.SimulationInputs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Starts ensembles, unless they are known or would take too long or too much memory. */
@ApplicationScoped
class Ensembles {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long MEGABYTE = 1 << 20;

    private final long mostBytes = Runtime.getRuntime().maxMemory() / 10;
    private final EnsembleCache known = new EnsembleCache(mostBytes);
    private final AtomicLong bytesUnderWay = new AtomicLong();

    @Inject private Computations computations;

    /**
     * The draws of a request that asks for some.
     *
     * @throws InvalidRequestException if they would take too long or too much memory
     */
    Computation<Ensemble> start(ProjectionRequest request, SimulationInputs inputs) {
        EnsemblePlan.Detail detail =
                request.detail().includes(ProjectionRequest.Detail.REGIONS)
                        ? EnsemblePlan.Detail.REGIONS
                        : EnsemblePlan.Detail.TOTAL;
        EnsembleInput input = input(request, inputs);
        var question = new EnsembleCache.Question(inputs, request.body(), input.draws(), detail);
        return known.find(question)
                .map(Computation::of)
                .orElseGet(() -> start(question, new EnsemblePlan(input, detail)));
    }

    private Computation<Ensemble> start(EnsembleCache.Question question, EnsemblePlan plan) {
        refuseTooLong(question.draws(), plan.cellSteps());
        if (plan.bytes() > mostBytes) {
            throw refusal(
                    question.draws(),
                    Message.of(
                            "error.draws.memory", plan.bytes() / MEGABYTE, mostBytes / MEGABYTE));
        }
        return reserving(
                plan.bytes(),
                () -> {
                    Computation<Ensemble> started = computations.start(new EnsembleWork(plan));
                    started.then(ensemble -> known.keep(question, ensemble));
                    return started;
                });
    }

    /** All that are under way together take no more than twice what one may take. */
    private Computation<Ensemble> reserving(long bytes, Supplier<Computation<Ensemble>> start) {
        if (bytesUnderWay.addAndGet(bytes) > 2 * mostBytes) {
            bytesUnderWay.addAndGet(-bytes);
            throw new TooManyComputationsException();
        }
        try {
            Computation<Ensemble> started = start.get();
            started.atEnd(() -> bytesUnderWay.addAndGet(-bytes));
            return started;
        } catch (TooManyComputationsException full) {
            bytesUnderWay.addAndGet(-bytes);
            throw full;
        }
    }

    /** Refuses what takes longer than anybody waits. */
    void refuseTooLong(Draws draws, long cellSteps) {
        Duration estimate = computations.estimate(cellSteps);
        if (estimate.compareTo(LONGEST) > 0) {
            throw refusal(
                    draws,
                    Message.of("error.draws.time", estimate.toSeconds(), LONGEST.toSeconds()));
        }
    }

    private static InvalidRequestException refusal(Draws draws, Message reason) {
        return new InvalidRequestException(new FieldError("draws", draws.count(), reason));
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
