package id.jangkau.web.target;

import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.allocation.Cap;
import id.jangkau.simulation.allocation.Finding.Outcome;
import id.jangkau.simulation.allocation.Trial;
import id.jangkau.web.message.Message;
import id.jangkau.web.uncertainty.UncertainProjection;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The answer about a goal.
 *
 * @param request what was asked
 * @param outcome what can be said
 * @param multiple of the package that answers
 * @param month in which it is judged: that of the goal, or the first that reaches it; the last of
 *     the projection where none does
 * @param trial its draws in that month
 * @param tried every multiple that was run, the smallest first; the one that answers alone where no
 *     effort was sought
 * @param caps the levers that cannot be multiplied without end
 * @param remarks what a reader should know, by their codes
 * @param body the package multiplied, to be run or saved as it stands
 * @param run what it leads to, with draws
 */
public record GoalAnswer(
        GoalRequest request,
        Outcome outcome,
        double multiple,
        YearMonth month,
        Trial trial,
        List<Trial> tried,
        List<Cap> caps,
        List<Remark> remarks,
        ScenarioBody body,
        UncertainProjection run) {

    /** A sentence with a stable name. */
    public record Remark(String code, Optional<String> lever, Message message) {}

    public GoalAnswer {
        tried = List.copyOf(tried);
        caps = List.copyOf(caps);
        remarks = List.copyOf(remarks);
    }

    /** The highest coverage that it reaches with the chance asked for, share of the workers. */
    public double promised() {
        return trial.promised(request.given().chance());
    }

    /** The chance of the coverage asked for, 0..1. */
    public double chance() {
        return trial.chance(request.given().coverage());
    }
}
