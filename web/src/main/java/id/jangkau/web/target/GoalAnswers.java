package id.jangkau.web.target;

import id.jangkau.simulation.allocation.Cap;
import id.jangkau.simulation.allocation.Finding;
import id.jangkau.simulation.allocation.Finding.Outcome;
import id.jangkau.simulation.allocation.Goal;
import id.jangkau.simulation.allocation.LeverPackage;
import id.jangkau.simulation.allocation.Trial;
import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.web.message.Message;
import id.jangkau.web.target.GoalAnswer.Remark;
import id.jangkau.web.target.GoalRequest.Unknown;
import id.jangkau.web.target.TargetService.Question;
import id.jangkau.web.uncertainty.UncertainProjection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Puts answers about goals together: what was found, and why no more. */
final class GoalAnswers {

    private GoalAnswers() {}

    /** The answer where the smallest effort was sought. */
    static GoalAnswer of(Question question, EffortSearch.Found found) {
        Finding finding = found.finding();
        List<Remark> remarks = new ArrayList<>();
        if (finding.outcome() == Outcome.UNREACHABLE) {
            remarks.addAll(whyNoMore(question, finding));
        } else {
            remarks.addAll(capsBelow(question, finding.trial().multiple()));
        }
        finding.fallsBeyond().ifPresent(multiple -> remarks.add(remark("goal.falls", multiple)));
        YearMonth month = question.request().given().month();
        loss(question, found.run(), question.position(month)).ifPresent(remarks::add);
        return answer(
                question,
                new Judged(finding.outcome(), month, finding.trial()),
                finding.trials(),
                remarks,
                found.run());
    }

    /** The answer where month, coverage or chance were sought. */
    static GoalAnswer of(Question question, UncertainProjection run) {
        GoalRequest request = question.request();
        Ensemble draws = run.ensemble().orElseThrow();
        OptionalInt found =
                request.sought() == Unknown.MONTH
                        ? firstMonth(request, draws)
                        : OptionalInt.of(question.position(request.given().month()));
        int position = found.orElse(draws.months());
        Trial trial = new Trial(request.given().multiple(), draws.coverage(position));
        List<Remark> remarks = new ArrayList<>(capsBelow(question, request.given().multiple()));
        if (request.sought() == Unknown.MONTH && found.isPresent()) {
            loss(question, run, position).ifPresent(remarks::add);
        }
        Outcome outcome = found.isPresent() ? Outcome.REACHED : Outcome.UNREACHABLE;
        YearMonth month = question.base().plusMonths(position);
        return answer(question, new Judged(outcome, month, trial), List.of(trial), remarks, run);
    }

    private record Judged(Outcome outcome, YearMonth month, Trial trial) {}

    private static GoalAnswer answer(
            Question question,
            Judged judged,
            List<Trial> tried,
            List<Remark> remarks,
            UncertainProjection run) {
        return new GoalAnswer(
                question.request(),
                judged.outcome(),
                judged.trial().multiple(),
                judged.month(),
                judged.trial(),
                tried,
                question.scenario().levers().caps(),
                remarks,
                run.projection().request().body(),
                run);
    }

    private static OptionalInt firstMonth(GoalRequest request, Ensemble draws) {
        return IntStream.rangeClosed(0, draws.months())
                .filter(month -> reaches(request, draws, month))
                .findFirst();
    }

    private static boolean reaches(GoalRequest request, Ensemble draws, int month) {
        GoalRequest.Four given = request.given();
        return new Trial(given.multiple(), draws.coverage(month))
                .reaches(new Goal(given.coverage(), given.chance()));
    }

    /** The first later month in which what was reached is lost again, as where money ends. */
    private static Optional<Remark> loss(Question question, UncertainProjection run, int reached) {
        Ensemble draws = run.ensemble().orElseThrow();
        if (!reaches(question.request(), draws, reached)) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(reached + 1, draws.months())
                .filter(month -> !reaches(question.request(), draws, month))
                .mapToObj(month -> remark("goal.lost", question.base().plusMonths(month)))
                .findFirst();
    }

    /** The levers that stopped, and whether those that did not are saturated. */
    private static List<Remark> whyNoMore(Question question, Finding finding) {
        List<Remark> remarks = new ArrayList<>(capsBelow(question, LeverPackage.LARGEST));
        if (finding.saturated()) {
            int last = finding.trials().size() - 1;
            remarks.add(remark("goal.saturated", finding.trials().get(last).multiple()));
        }
        return remarks;
    }

    private static List<Remark> capsBelow(Question question, double multiple) {
        return question.scenario().levers().caps().stream()
                .filter(cap -> cap.multiple() < multiple)
                .map(cap -> capped(question, cap))
                .toList();
    }

    private static Remark capped(Question question, Cap cap) {
        String rule = cap.refusal().map(refusal -> refusal.rule().name()).orElse("MAXIMUM");
        Message name = Message.of("lever." + cap.lever().name());
        return new Remark(
                "capped",
                Optional.of(cap.lever().name()),
                Message.of(
                        "goal.capped." + rule,
                        name,
                        cap.multiple(),
                        cap.refusal()
                                .map(refusal -> question.base().plusMonths(refusal.month()))
                                .orElse(question.base()),
                        cap.refusal().map(refusal -> refusal.limit()).orElse(0.0)));
    }

    private static Remark remark(String key, Object value) {
        return new Remark(
                key.substring(key.indexOf('.') + 1), Optional.empty(), Message.of(key, value));
    }
}
