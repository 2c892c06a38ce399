package id.jangkau.web.shell;

import id.jangkau.web.message.Message;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses whatever another site's page asks a visitor's browser to change here. Programs that are
 * no browsers send neither header and pass.
 */
public class OriginCheck extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            PlainProblem.write(
                    request,
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    Message.of("unserved.foreignOrigin"));
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        return isSameOrigin(request.getHeader("Sec-Fetch-Site"))
                && isHere(request.getHeader("Origin"), request.getHeader("Host"));
    }

    private static boolean isSameOrigin(String fetchSite) {
        return fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none");
    }

    /** Compares host and port only: behind a proxy that ends TLS the schemes differ. */
    private static boolean isHere(String origin, String host) {
        return origin == null || origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }
}
