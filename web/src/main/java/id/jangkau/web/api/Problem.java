package id.jangkau.web.api;

import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Something that went wrong, as problem+json (RFC 9457).
 *
 * @param type by which a program knows it; {@value #UNTYPED} where the status says all
 * @param status HTTP status
 * @param detail what happened and what to do
 * @param errors the fields that are wrong; may be empty
 */
record Problem(String type, int status, Message detail, List<FieldError> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** The status says all. */
    private static final String UNTYPED = "about:blank";

    /** The phrase of 422, the one status in use that Jakarta REST has no name for. */
    private static final String UNPROCESSABLE = "Unprocessable Content";

    Problem(int status, Message detail) {
        this(status, detail, List.of());
    }

    Problem(int status, Message detail, List<FieldError> errors) {
        this(UNTYPED, status, detail, errors);
    }

    /** The answer in the language that the caller prefers. */
    Response in(Language language) {
        return Response.status(status, title())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(text(language))
                .build();
    }

    String text(Language language) {
        return JsonAnswer.text(json -> write(json, language));
    }

    private void write(JsonGenerator json, Language language) {
        json.writeStartObject();
        json.write("type", type);
        json.write("title", title());
        json.write("status", status);
        json.write("detail", detail.in(language));
        if (!errors.isEmpty()) {
            json.writeStartArray("errors");
            for (FieldError error : errors) {
                json.writeStartObject();
                json.write("field", error.field());
                json.write("message", error.message().in(language));
                writeValue(json, error.value());
                if (error.code() != null) {
                    json.write("code", error.code());
                }
                json.writeEnd();
            }
            json.writeEnd();
        }
        json.writeEnd();
    }

    /** RFC 9457: with about:blank the title is the phrase of the status. */
    private String title() {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? UNPROCESSABLE : known.getReasonPhrase();
    }

    private static void writeValue(JsonGenerator json, Object value) {
        if (value == null) {
            json.writeNull("value");
        } else if (value instanceof Number number) {
            json.write("value", number.doubleValue());
        } else {
            json.write("value", value.toString());
        }
    }
}
