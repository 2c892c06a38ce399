package id.jangkau.web.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Serves whoever calls this server by its own name or by a number, and nobody else: else a page of
 * another site, whose name suddenly leads here, could read everything with its visitor's browser.
 *
 * <p>The system property {@code jangkau.public-url} tells the name and the scheme that browsers see
 * where a proxy in front ends TLS. No header of a request is believed about that.
 */
public class HostCheck extends HttpFilter {

    /** RFC 9110: this server does not answer for that name. */
    static final int MISDIRECTED = 421;

    private static final long serialVersionUID = 1L;

    private static final String OWN_NAME = ownName();

    private final transient URI publicUrl =
            URI.create(System.getProperty("jangkau.public-url", "http://localhost"));

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        if (host.equals(publicUrl.getHost())) {
            chain.doFilter(new PublicRequest(request, publicUrl), response);
        } else if (isOurs(host) || request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else {
            response.sendError(MISDIRECTED);
        }
    }

    private static boolean isOurs(String host) {
        return isNumber(host)
                || host.equals("localhost")
                || host.equals(OWN_NAME)
                || host.equals(OWN_NAME + ".local");
    }

    /** An address of IP version 4 or 6; nobody can make one lead elsewhere. */
    private static boolean isNumber(String host) {
        return host.matches("[0-9.]+") || host.contains(":");
    }

    private static String ownName() {
        try {
            return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** What the browser asked the proxy for. */
    private static class PublicRequest extends HttpServletRequestWrapper {

        private final URI url;

        PublicRequest(HttpServletRequest request, URI url) {
            super(request);
            this.url = url;
        }

        @Override
        public String getScheme() {
            return url.getScheme();
        }

        @Override
        public boolean isSecure() {
            return url.getScheme().equals("https");
        }

        @Override
        public int getServerPort() {
            int usual = isSecure() ? 443 : 80;
            return url.getPort() < 0 ? usual : url.getPort();
        }

        @Override
        public StringBuffer getRequestURL() {
            String server = getScheme() + "://" + url.getAuthority();
            return new StringBuffer(server).append(getRequestURI());
        }
    }
}
