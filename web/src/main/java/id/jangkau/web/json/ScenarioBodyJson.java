package id.jangkau.web.json;

import id.jangkau.domain.scenario.AssumptionSet;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.projection.InvalidRequestException;
import jakarta.json.stream.JsonGenerator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Horizon, levers and assumptions as JSON: the body of a projection and of a saved scenario. */
public final class ScenarioBodyJson {

    private static final Map<Payer, Double> USUAL_PAYERS = Map.of();

    private ScenarioBodyJson() {}

    /**
     * Reads a body.
     *
     * @throws InvalidRequestException if a field is wrong
     * @throws UnreadableBodyException if it is no JSON object
     */
    public static ScenarioBody read(String json) {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(RequestBody.read(json), errors);
        Optional<ScenarioBody> body = read(fields, errors);
        fields.refuseOthers();
        errors.refuse();
        return body.orElseThrow();
    }

    /** Reads the fields of a body; empty where something is wrong with them. */
    public static Optional<ScenarioBody> read(JsonFields fields, FieldErrors errors) {
        int known = errors.count();
        Optional<Long> months =
                fields.require("months").whole("months", 1, ScenarioBody.LONGEST_HORIZON);
        List<LeverSetting> levers = levers(fields, errors);
        Map<String, Double> assumptions =
                fields.object("assumptions", ScenarioBody.MOST_ASSUMPTIONS)
                        .map(ScenarioBodyJson::assumptions)
                        .orElse(Map.of());
        String set = fields.text("assumptionSet", AssumptionSet.LONGEST_NAME).orElse("");
        return errors.count() == known
                ? Optional.of(
                        new ScenarioBody(months.orElseThrow().intValue(), levers, assumptions, set))
                : Optional.empty();
    }

    /** Reads the levers of a body alone, as far as nothing is wrong with them. */
    public static List<LeverSetting> levers(JsonFields fields, FieldErrors errors) {
        List<LeverSetting> levers = new ArrayList<>();
        for (JsonFields setting : fields.objects("levers", 0, ScenarioBody.MOST_SETTINGS)) {
            setting(setting, errors).ifPresent(levers::add);
        }
        return levers;
    }

    private static Optional<LeverSetting> setting(JsonFields fields, FieldErrors errors) {
        int known = errors.count();
        fields.require("lever", "value");
        Optional<Lever> lever = fields.constant("lever", Lever.class);
        Optional<Double> value = fields.notNegative("value");
        Optional<List<String>> regions = fields.texts("regions", LeverSetting.MOST_REGIONS);
        Optional<YearMonth> from = fields.month("from");
        Optional<YearMonth> to = fields.month("to");
        Optional<Long> duration =
                fields.whole("durationMonths", 1, LeverSetting.LONGEST_ENGAGEMENT);
        Map<Payer, Double> payers =
                fields.object("payers").map(ScenarioBodyJson::payers).orElse(USUAL_PAYERS);
        fields.refuseOthers();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fields.refuse("to", Message.of("error.lever.ends", from.get()));
        }
        if (duration.isPresent() && lever.isPresent() && lever.get() != Lever.VILLAGE_ENGAGEMENT) {
            fields.refuse("durationMonths", Message.of("error.lever.duration"));
        }
        regions.ifPresent(codes -> refuseMalformed(fields, codes));
        if (payers != USUAL_PAYERS && !LeverSetting.isWhole(payers)) {
            fields.refuse("payers", Message.of("error.lever.payers"));
        }
        return errors.count() == known
                ? Optional.of(
                        new LeverSetting(
                                lever.orElseThrow(),
                                regions.orElse(List.of()),
                                from.orElse(null),
                                to.orElse(null),
                                value.orElseThrow(),
                                duration.map(Long::intValue).orElse(null),
                                payers))
                : Optional.empty();
    }

    private static void refuseMalformed(JsonFields fields, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            if (!LeverSetting.isRegionCode(codes.get(i))) {
                fields.refuseElement(
                        "regions", i, Message.of("error.region.unknown", codes.get(i)));
            }
        }
    }

    private static Map<Payer, Double> payers(JsonFields fields) {
        Map<Payer, Double> payers = new EnumMap<>(Payer.class);
        for (Payer payer : Payer.values()) {
            fields.number(payer.name(), 0, 1).ifPresent(share -> payers.put(payer, share));
        }
        fields.refuseOthers();
        return payers;
    }

    /** Reads assumptions by their keys. */
    public static Map<String, Double> assumptions(JsonFields fields) {
        Map<String, Double> assumptions = new LinkedHashMap<>();
        for (String key : fields.names()) {
            Optional<Double> value = fields.number(key);
            if (!ScenarioBody.isKey(key)) {
                fields.refuse(key, Message.of("error.assumption.unknown", key));
            } else {
                value.ifPresent(given -> assumptions.put(key, given));
            }
        }
        return assumptions;
    }

    /** Writes a body as an object; what was not said stays unsaid. */
    public static String write(ScenarioBody body) {
        return JsonAnswer.text(
                json -> {
                    json.writeStartObject();
                    writeFields(json, body);
                    json.writeEnd();
                });
    }

    public static void writeFields(JsonGenerator json, ScenarioBody body) {
        json.write("months", body.months());
        json.writeStartArray("levers");
        body.levers().forEach(setting -> write(json, setting));
        json.writeEnd();
        json.writeStartObject("assumptions");
        body.assumptions().forEach(json::write);
        json.writeEnd();
        if (!body.assumptionSet().isEmpty()) {
            json.write("assumptionSet", body.assumptionSet());
        }
    }

    private static void write(JsonGenerator json, LeverSetting setting) {
        json.writeStartObject();
        json.write("lever", setting.lever().name());
        if (!setting.regions().isEmpty()) {
            json.writeStartArray("regions");
            setting.regions().forEach(json::write);
            json.writeEnd();
        }
        setting.from().ifPresent(from -> json.write("from", from.toString()));
        setting.to().ifPresent(to -> json.write("to", to.toString()));
        json.write("value", setting.value());
        setting.durationMonths().ifPresent(months -> json.write("durationMonths", months));
        if (!setting.payers().isEmpty()) {
            json.writeStartObject("payers");
            Arrays.stream(Payer.values())
                    .filter(setting.payers()::containsKey)
                    .forEach(payer -> json.write(payer.name(), setting.payers().get(payer)));
            json.writeEnd();
        }
        json.writeEnd();
    }
}
