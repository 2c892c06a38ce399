package id.jangkau.web.shell;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;

/**
 * What is shown instead of a page that cannot be: plain words in both languages, and where it is
 * our fault a code that leads to the trace in the log. No Faces here, since Faces may be what
 * failed.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (StaleView.causes(cause)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        Problem problem = Problem.of(response.getStatus());
        String incident = problem == Problem.FAILED ? record(path, cause) : "";
        if (path.startsWith(request.getContextPath() + "/api/")) {
            problem.writeJson(response, incident);
        } else {
            writeHtml(problem, incident, request, response);
        }
    }

    private String record(String path, Throwable cause) {
        String incident = Long.toString(random.nextLong(36L * 36 * 36 * 36 * 36 * 36), 36);
        LOG.log(System.Logger.Level.ERROR, "Incident " + incident + " at " + path, cause);
        return incident;
    }

    private static void writeHtml(
            Problem problem,
            String incident,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        """
                        <!DOCTYPE html>
                        <html lang="id">
                        <head>
                        <meta charset="UTF-8">
                        <meta name="viewport" content="width=device-width">
                        <title>%1$s – Jangkau</title>
                        <style>
                        body { font: 1rem/1.5 sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }
                        h2 { font-size: 1rem; margin-top: 2rem }
                        </style>
                        </head>
                        <body>
                        <h1>%1$s</h1>
                        %2$s
                        <div lang="en">
                        <h2>%3$s</h2>
                        %4$s
                        </div>
                        </body>
                        </html>
                        """
                                .formatted(
                                        problem.title().in(Language.ID),
                                        body(Language.ID, problem, incident, request),
                                        problem.title().in(Language.EN),
                                        body(Language.EN, problem, incident, request)));
    }

    private static String body(
            Language language, Problem problem, String incident, HttpServletRequest request) {
        String code =
                incident.isEmpty()
                        ? ""
                        : "<p>" + Message.of("problem.incident", incident).in(language) + "</p>";
        return "<p>%s</p>%s<p><a href=\"%s/\">%s</a></p>"
                .formatted(
                        problem.detail().in(language),
                        code,
                        request.getContextPath(),
                        Message.of("problem.home").in(language));
    }
}
