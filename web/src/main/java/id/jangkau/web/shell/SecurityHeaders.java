package id.jangkau.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * Tells the browser what the pages may do, and nobody else anything; and to ask before it shows
 * again what it kept, so that after an update no old script meets a new page. What PrimeFaces
 * carries has its version in its address and may be kept for a week.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CSP = "Content-Security-Policy";

    /** Everything from here alone; PrimeFaces and the charts write style attributes. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src-attr 'unsafe-inline'; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'; ";

    private static final String SCRIPTS = "script-src 'self'";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        set(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(new OwnSession(request, response), new OnePolicy(response));
    }

    /**
     * Sets what every answer has.
     *
     * @param answer takes a header's name and value
     */
    static void set(BiConsumer<String, String> answer) {
        answer.accept(CSP, POLICY + SCRIPTS);
        answer.accept("X-Content-Type-Options", "nosniff");
        answer.accept("Referrer-Policy", "same-origin");
        answer.accept("Cache-Control", "no-cache"); // kept, but asked about: nothing stale
    }

    /**
     * A request whose session cookie other sites' pages cannot make a browser send. The server
     * writes the cookie when the session begins, and takes no SameSite from web.xml.
     */
    private static class OwnSession extends HttpServletRequestWrapper {

        private final HttpServletResponse response;

        OwnSession(HttpServletRequest request, HttpServletResponse response) {
            super(request);
            this.response = response;
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            HttpSession session = super.getSession(create);
            String cookie = response.getHeader("Set-Cookie");
            if (cookie != null && !cookie.contains("SameSite")) {
                response.setHeader("Set-Cookie", cookie + "; SameSite=Lax" + secure());
            }
            return session;
        }

        private String secure() {
            return isSecure() ? "; Secure" : "";
        }
    }

    /**
     * PrimeFaces adds a policy of its own, {@code script-src 'self' 'nonce-…'}. A browser obeys
     * both of two policies, so that the nonce would be worth nothing: its policy replaces our last
     * part.
     */
    private static class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equals(CSP)) {
                setHeader(CSP, POLICY + value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
