package id.jangkau.web.json;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;

/** Writes answers; every double keeps all its digits. */
public final class JsonAnswer {

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private JsonAnswer() {}

    public static String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            content.accept(json);
        }
        return text.toString();
    }

    public static void write(JsonGenerator json, String name, double[] values) {
        json.writeStartArray(name);
        for (double value : values) {
            json.write(value);
        }
        json.writeEnd();
    }

    /** Active members over workers, null where there are no workers. */
    public static void writeCoverage(JsonGenerator json, double[] active, double[] workers) {
        json.writeStartArray("coverage");
        for (int i = 0; i < active.length; i++) {
            if (workers[i] > 0) {
                json.write(active[i] / workers[i]);
            } else {
                json.writeNull();
            }
        }
        json.writeEnd();
    }

    /** A sentence in both languages. */
    public static void write(JsonGenerator json, String name, Message message) {
        json.writeStartObject(name);
        for (Language language : Language.values()) {
            json.write(language.tag(), message.in(language));
        }
        json.writeEnd();
    }
}
