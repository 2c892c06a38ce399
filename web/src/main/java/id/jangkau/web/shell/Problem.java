package id.jangkau.web.shell;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Why a request is not served, in words for a person and for a program. */
enum Problem {
    BAD_REQUEST(400, "badRequest"),
    FOREIGN_ORIGIN(403, "foreignOrigin"),
    NOT_FOUND(404, "notFound"),
    /** Any other request that the server does not serve. */
    REFUSED(405, "refused"),
    FAILED(500, "failed");

    private final int status;
    private final String key;

    Problem(int status, String key) {
        this.status = status;
        this.key = key;
    }

    /** What lies behind a status that the server gave. */
    static Problem of(int status) {
        if (status >= 500) {
            return FAILED;
        }
        return switch (status) {
            case 400 -> BAD_REQUEST;
            case 404 -> NOT_FOUND;
            default -> REFUSED;
        };
    }

    /** A few words, as a heading. */
    Message title() {
        return Message.of("problem." + key + ".title");
    }

    /** What to do now. */
    Message detail() {
        return Message.of("problem." + key + ".detail");
    }

    /** Answers as RFC 9457 wants it, with the status of this problem. */
    void writeJson(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        writeJson(response, "");
    }

    /**
     * Answers as RFC 9457 wants it, with the status that the response has.
     *
     * @param incident what to look for in the log, or empty
     */
    void writeJson(HttpServletResponse response, String incident) throws IOException {
        var body =
                Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", inBoth(title()))
                        .add("status", response.getStatus())
                        .add("detail", inBoth(detail()));
        if (!incident.isEmpty()) {
            body.add("instance", "urn:jangkau:incident:" + incident);
        }
        JsonObject problem = body.build();
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem.toString());
    }

    private static String inBoth(Message message) {
        return message.in(Language.ID) + " / " + message.in(Language.EN);
    }
}
