package id.jangkau.web.api;

import id.jangkau.domain.coverage.PartsBalance;
import id.jangkau.web.intake.PartsChoices;
import jakarta.json.stream.JsonGenerator;
import java.util.List;

/** Writes where parts do not add up to the figure of their region. */
final class PartsJson {

    /** So many are listed; all are counted. */
    private static final int MOST_LISTED = 500;

    private PartsJson() {}

    /** The members of the parts, in an object that is open. */
    static void write(JsonGenerator json, List<PartsBalance> balances, PartsChoices choices) {
        json.write("unbalanced", balances.size());
        json.write("incomplete", balances.stream().filter(PartsBalance::incomplete).count());
        json.writeStartArray("parts");
        balances.stream().limit(MOST_LISTED).forEach(balance -> write(json, balance, choices));
        json.writeEnd();
    }

    private static void write(JsonGenerator json, PartsBalance balance, PartsChoices choices) {
        json.writeStartObject();
        json.write("code", balance.region().code());
        json.write("name", balance.region().name());
        json.write("segment", balance.segment().name());
        json.write("month", balance.month().toString());
        json.write("level", balance.sum().level().name());
        json.write("count", balance.sum().parts());
        json.write("expected", balance.expected());
        json.write("workers", balance.sum().count().workers());
        json.write("active", balance.sum().count().active());
        balance.own()
                .ifPresentOrElse(
                        own ->
                                json.writeStartObject("own")
                                        .write("workers", own.workers())
                                        .write("active", own.active())
                                        .write("derived", balance.derived())
                                        .writeEnd(),
                        () -> json.writeNull("own"));
        json.write("choosable", !balance.sum().derived());
        json.write("choice", choices.of(balance).name());
        json.writeEnd();
    }
}
