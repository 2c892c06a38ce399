package id.jangkau.web.json;

import id.jangkau.web.message.Message;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads the body of a request as one JSON object, or says why it is none. */
public final class RequestBody {

    /** The largest body where nothing else is said, bytes. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_PASSED_OVER = 1 << 24; // bytes

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private RequestBody() {}

    /**
     * Reads a body.
     *
     * @throws UnreadableBodyException if it is too large or not one JSON object in UTF-8
     */
    public static JsonObject read(InputStream body) throws IOException {
        return read(body, MOST_BYTES);
    }

    /**
     * Reads a body of any size up to a limit.
     *
     * @param most bytes
     * @throws UnreadableBodyException if it is larger or not one JSON object in UTF-8
     */
    public static JsonObject read(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            passOver(body);
            throw new UnreadableBodyException(413, Message.of("error.body.large", most));
        }
        return read(text(bytes));
    }

    /** Reads on for a while: many a caller hears no answer before all is sent. */
    private static void passOver(InputStream body) throws IOException {
        byte[] part = new byte[1 << 13];
        int passed = 0;
        for (int read = 0; read >= 0 && passed < MOST_PASSED_OVER; passed += read) {
            read = body.read(part);
        }
    }

    /**
     * Reads a text.
     *
     * @param text null counts as empty
     * @throws UnreadableBodyException if it is not one JSON object
     */
    public static JsonObject read(String text) {
        if (text == null || text.isBlank()) {
            throw new UnreadableBodyException(400, Message.of("error.body.empty"));
        }
        JsonValue value = parse(text);
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new UnreadableBodyException(400, Message.of("error.body.object"));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableBodyException(400, Message.of("error.body.encoding"));
        }
    }

    private static JsonValue parse(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text));
                JsonParser rest = PARSERS.createParser(new StringReader(text))) {
            JsonValue value = reader.readValue();
            while (rest.hasNext()) { // a reader stops after the first value; nothing may follow it
                rest.next();
            }
            return value;
        } catch (RuntimeException broken) { // too deep a nesting has no exception type of its own
            throw new UnreadableBodyException(400, Message.of("error.body.json"));
        }
    }
}
