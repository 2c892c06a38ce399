package id.jangkau.web.shell;

import id.jangkau.web.metrics.Metrics;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Counts every answer. */
public class AnswerCount extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject private transient Metrics metrics;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
            metrics.answered(response.getStatus());
        } catch (IOException | ServletException | RuntimeException unanswered) {
            metrics.answered(RequestFault.statusOf(unanswered)); // as the error page will say
            throw unanswered;
        }
    }
}
