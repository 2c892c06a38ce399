package id.jangkau.web.ledger;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Random;
import java.util.UUID;

/**
 * What a clerk wants to save. It tells of itself what belongs to it, so that a half can be told
 * from a whole that nobody was told about.
 *
 * @param name given once only
 * @param settings how many lever settings; the note says it too
 */
record Draft(String name, int settings) {

    private static final int MOST_SETTINGS = 6;

    static Draft any(Random random) {
        var name = new UUID(random.nextLong(), random.nextLong()).toString();
        return new Draft(name, random.nextInt(MOST_SETTINGS + 1));
    }

    /** What a version of a scenario says that it is. */
    static Draft of(JsonObject version) {
        return new Draft(version.getString("name"), Integer.parseInt(version.getString("note")));
    }

    String note() {
        return String.valueOf(settings);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("note", note())
                .add("body", body())
                .build();
    }

    JsonObject body() {
        JsonArrayBuilder levers = Json.createArrayBuilder();
        for (int i = 0; i < settings; i++) {
            String month = "2027-%02d".formatted(i + 1);
            levers.add(
                    Json.createObjectBuilder()
                            .add("lever", "RETENTION_HELP")
                            .add("regions", Json.createArrayBuilder().add("63"))
                            .add("from", month)
                            .add("to", month)
                            .add("value", 0.25)
                            .add("payers", Json.createObjectBuilder().add("BPJS", 1.0)));
        }
        return Json.createObjectBuilder()
                .add("months", 60)
                .add("levers", levers)
                .add("assumptions", Json.createObjectBuilder().add("trend", settings / 1000.0))
                .build();
    }
}
