package id.jangkau.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpCodecFilter;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpProbe;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.hk2.api.ServiceLocator;

/**
 * Gives the headers of {@link SecurityHeaders} to answers that no filter of the application sees:
 * what is no proper HTTP is refused by the server's connector. It has no setting for them, but its
 * probes may write to an answer as soon as a request was read, or could not be.
 */
@Singleton
@Startup
public class ConnectorHeaders {

    private final UnreadProbe unread = new UnreadProbe();
    private final ReadProbe read = new ReadProbe();

    @PostConstruct
    void begin() {
        for (Filter filter : filters()) {
            if (filter instanceof HttpCodecFilter codec) {
                codec.getMonitoringConfig().addProbes(unread);
            } else if (filter instanceof HttpServerFilter server) {
                server.getMonitoringConfig().addProbes(read);
            }
        }
    }

    @PreDestroy
    void end() {
        for (Filter filter : filters()) {
            if (filter instanceof HttpCodecFilter codec) {
                codec.getMonitoringConfig().removeProbes(unread);
            } else if (filter instanceof HttpServerFilter server) {
                server.getMonitoringConfig().removeProbes(read);
            }
        }
    }

    /** Of every connector; by name, because the jars with these types are in no public place. */
    private static List<Filter> filters() {
        try {
            Class<?> globals = Class.forName("org.glassfish.internal.api.Globals");
            Class<?> connectors =
                    Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
            Class<?> listener = Class.forName("org.glassfish.grizzly.config.dom.NetworkListener");
            ServiceLocator server =
                    (ServiceLocator) globals.getMethod("getDefaultHabitat").invoke(null);
            Method find = connectors.getMethod("lookupNetworkProxy", listener);
            List<Filter> filters = new ArrayList<>();
            for (Object each : server.getAllServices(listener)) {
                Object connector = find.invoke(server.getService(connectors), each);
                if (connector != null) { // a listener that is off has none
                    filters.addAll(filtersOf(connector));
                }
            }
            return filters;
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("another version of the server", changed);
        }
    }

    private static FilterChain filtersOf(Object connector) throws ReflectiveOperationException {
        Object listener = connector.getClass().getMethod("getUnderlyingListener").invoke(connector);
        Object transport = listener.getClass().getMethod("getTransport").invoke(listener);
        return (FilterChain) ((Transport) transport).getProcessor();
    }

    @SuppressWarnings("rawtypes") // as the probe's own signatures are
    private static class ReadProbe extends HttpServerProbe.Adapter {

        private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

        @Override
        public void onRequestReceiveEvent(
                HttpServerFilter filter, Connection connection, Request request) {
            SecurityHeaders.set(request.getResponse()::setHeader);
            if (BROKEN_ESCAPE.matcher(request.getRequestURI()).find()) {
                // the connector answers it without a body, and would with status 200
                request.getResponse().setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
        }
    }

    @SuppressWarnings("rawtypes") // as the probe's own signatures are
    private static class UnreadProbe extends HttpProbe.Adapter {

        @Override
        public void onErrorEvent(Connection connection, HttpPacket packet, Throwable error) {
            if (packet.getHttpHeader() instanceof HttpRequestPacket request) {
                SecurityHeaders.set(request.getResponse()::setHeader);
            }
        }
    }
}
