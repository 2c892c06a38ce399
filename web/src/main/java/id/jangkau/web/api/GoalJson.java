package id.jangkau.web.api;

import id.jangkau.simulation.allocation.Cap;
import id.jangkau.simulation.allocation.GoalSeek;
import id.jangkau.simulation.allocation.Trial;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.target.GoalAnswer;
import id.jangkau.web.target.GoalAnswer.Remark;
import id.jangkau.web.target.GoalRequest.Unknown;
import jakarta.json.stream.JsonGenerator;

/** Writes the answer about a goal. */
final class GoalJson {

    private static final int POINTS = 100; // of the curve, one for each hundredth of a chance

    private final GoalAnswer answer;
    private final JsonGenerator json;

    private GoalJson(GoalAnswer answer, JsonGenerator json) {
        this.answer = answer;
        this.json = json;
    }

    static void write(JsonGenerator json, GoalAnswer answer) {
        json.writeStartObject();
        new GoalJson(answer, json).fields();
        json.writeEnd();
    }

    private void fields() {
        Unknown sought = answer.request().sought();
        json.write("solveFor", sought.name());
        json.write("outcome", answer.outcome().name());
        json.write("multiple", answer.multiple());
        json.write("month", answer.month().toString());
        json.write(
                "coverage",
                sought == Unknown.COVERAGE
                        ? answer.promised()
                        : answer.request().given().coverage());
        json.write(
                "chance",
                sought == Unknown.CHANCE ? answer.chance() : answer.request().given().chance());
        if (sought == Unknown.EFFORT) {
            json.write("tolerance", GoalSeek.TOLERANCE);
        }
        json.writeStartObject("reached");
        reached(answer.trial());
        json.writeEnd();
        tried();
        caps();
        remarks();
        curve();
        json.writeStartObject("body");
        ScenarioBodyJson.writeFields(json, answer.body());
        json.writeEnd();
        json.writeKey("projection");
        ProjectionJson.write(json, answer.run());
    }

    /** What an effort comes to, as far as coverage and chance were given. */
    private void reached(Trial trial) {
        if (answer.request().sought() != Unknown.CHANCE) {
            json.write("coverage", trial.promised(answer.request().given().chance()));
        }
        if (answer.request().sought() != Unknown.COVERAGE) {
            json.write("chance", trial.chance(answer.request().given().coverage()));
        }
    }

    private void tried() {
        json.writeStartArray("tried");
        for (Trial trial : answer.tried()) {
            json.writeStartObject();
            json.write("multiple", trial.multiple());
            reached(trial);
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void caps() {
        json.writeStartArray("caps");
        for (Cap cap : answer.caps()) {
            json.writeStartObject();
            json.write("lever", cap.lever().name());
            json.write("multiple", cap.multiple());
            json.write(
                    "rule", cap.refusal().map(refusal -> refusal.rule().name()).orElse("MAXIMUM"));
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void remarks() {
        json.writeStartArray("remarks");
        for (Remark remark : answer.remarks()) {
            json.writeStartObject();
            json.write("code", remark.code());
            remark.lever().ifPresent(lever -> json.write("lever", lever));
            JsonAnswer.write(json, "message", remark.message());
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** The highest coverage for each chance, the surest first. */
    private void curve() {
        double[] chances = new double[POINTS - 1];
        double[] coverages = new double[POINTS - 1];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = 1 - (i + 1.0) / POINTS;
            coverages[i] = answer.trial().promised(chances[i]);
        }
        json.writeStartObject("curve");
        JsonAnswer.write(json, "chance", chances);
        JsonAnswer.write(json, "coverage", coverages);
        json.writeEnd();
    }
}
