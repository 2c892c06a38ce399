package id.jangkau.web.shell;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
            refuse(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean anyLanguage = request.getHeader("Accept-Language") == null;
        List<Locale> accepted = anyLanguage ? List.of() : Collections.list(request.getLocales());
        JsonObject problem =
                Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", "Forbidden")
                        .add("status", HttpServletResponse.SC_FORBIDDEN)
                        .add(
                                "detail",
                                Message.of("unserved.foreignOrigin")
                                        .in(Language.preferred(accepted)))
                        .build();
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(problem.toString());
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
