package id.jangkau.web.shell;

import id.jangkau.web.database.DatabaseAwayException;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import org.primefaces.application.exceptionhandler.ExceptionInfo;

/**
 * What is shown instead of a page that cannot be: plain words in both languages, and where it is
 * our fault a code that leads to the trace in the log. No Faces here, since Faces may be what
 * failed.
 */
@WebServlet({"/error", ErrorPage.NAMELESS_RESOURCE})
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Faces would stumble over a resource without a name. */
    static final String NAMELESS_RESOURCE = "/jakarta.faces.resource/.xhtml";

    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="id">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%1$s · Jangkau</title>
            <link rel="icon" href="%5$s/resources/jangkau/icon.svg" type="image/svg+xml">
            <script src="%5$s/resources/jangkau/js/theme.js"></script>
            <link rel="stylesheet" href="%5$s/resources/jangkau/css/tokens.css">
            <link rel="stylesheet" href="%5$s/resources/jangkau/css/components.css">
            </head>
            <body>
            <header class="head"><a class="brand" href="%5$s/">Jangkau</a></header>
            <main class="wrap unserved">
            <h1 class="sentence">%1$s</h1>
            %2$s
            <section lang="en">
            <h2 class="sentence sentence--2">%3$s</h2>
            %4$s
            </section>
            </main>
            </body>
            </html>
            """;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Throwable cause = cause(request);
        if (cause != null) {
            response.setStatus(RequestFault.statusOf(cause));
        } else if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        String incident = "";
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setIntHeader("Retry-After", DatabaseAwayException.RETRY_AFTER_SECONDS);
        }
        if (response.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(System.Logger.Level.ERROR, "Incident " + incident, cause);
        }
        String reason = "unserved." + reason(response.getStatus());
        if (isForProgram(request)) {
            PlainProblem.write(
                    request,
                    response,
                    response.getStatus(),
                    Message.of(reason + ".detail", incident));
        } else {
            write(request, response, reason, incident);
        }
    }

    private static boolean isForProgram(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String root = request.getContextPath();
        return path != null
                && (path.toString().startsWith(root + "/api/")
                        || path.toString().startsWith(root + "/operator/"));
    }

    /** What the server hands over, or what PrimeFaces left in the session before it redirected. */
    private static Throwable cause(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (request.getDispatcherType() == DispatcherType.ERROR || session == null) {
            return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        }
        ExceptionInfo left = (ExceptionInfo) session.getAttribute(ExceptionInfo.ATTRIBUTE_NAME);
        session.removeAttribute(ExceptionInfo.ATTRIBUTE_NAME);
        return left == null ? null : left.getException();
    }

    private static String reason(int status) {
        return switch (status) {
            case HttpServletResponse.SC_BAD_REQUEST -> "badRequest";
            case HttpServletResponse.SC_NOT_FOUND -> "notFound";
            case HostCheck.MISDIRECTED -> "foreignHost";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "away";
            case RequestFault.INSUFFICIENT_STORAGE -> "full";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "refused" : "failed";
        };
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String reason,
            String incident)
            throws IOException {
        Message title = Message.of(reason + ".title");
        String root = request.getContextPath();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .printf(
                        PAGE,
                        title.in(Language.ID),
                        body(Language.ID, reason, incident, root),
                        title.in(Language.EN),
                        body(Language.EN, reason, incident, root),
                        root);
    }

    private static String body(Language language, String reason, String incident, String root) {
        String detail = Message.of(reason + ".detail", incident).in(language);
        return "<p>%s</p>\n<p class=\"ways\">%s %s</p>"
                .formatted(
                        detail,
                        way(root + "/overview", "unserved.home", language),
                        way(root + "/simulator", "unserved.try", language));
    }

    private static String way(String address, String text, Language language) {
        return "<a class=\"button\" href=\"%s?lang=%s\">%s</a>"
                .formatted(address, language.tag(), Message.of(text).in(language));
    }
}
