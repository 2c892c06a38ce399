package id.jangkau.web.shell;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A refusal outside of the REST interface, as problem+json (RFC 9457).
 *
 * @param type by which a program knows it
 * @param status HTTP status
 * @param detail what happened and what to do
 */
public record PlainProblem(String type, int status, Message detail) {

    /** The status says all. */
    private static final String UNTYPED = "about:blank";

    /** Answers with a status and a sentence in the language of the caller. */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, int status, Message detail)
            throws IOException {
        new PlainProblem(UNTYPED, status, detail).write(request, response);
    }

    /** Answers a request in the language of the caller. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean anyLanguage = request.getHeader("Accept-Language") == null;
        List<Locale> accepted = anyLanguage ? List.of() : Collections.list(request.getLocales());
        Response.Status known = Response.Status.fromStatusCode(status);
        JsonObject problem =
                Json.createObjectBuilder()
                        .add("type", type)
                        .add("title", known == null ? "HTTP " + status : known.getReasonPhrase())
                        .add("status", status)
                        .add("detail", detail.in(Language.preferred(accepted)))
                        .build();
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(problem.toString());
    }
}
