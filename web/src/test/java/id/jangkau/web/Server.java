package id.jangkau.web;

import id.jangkau.domain.PostgresCluster;
import java.io.File;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The built WAR on a Payara Micro of its own, where a test asks for it: with
 * {@code @ExtendWith(Server.class)}, a {@link URI} parameter is the address of the first page.
 *
 * <p>All test classes share one server, because a start takes ten seconds. Arquillian's own
 * extension would start one per class. The database, H2 in memory or with {@code
 * -Djangkau.test.database=postgresql} one in a {@link PostgresCluster}, is empty but for the start
 * data and whatever other tests have saved.
 */
public final class Server implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == URI.class;
    }

    @Override
    public URI resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, unused -> new Running(), Running.class)
                .address();
    }

    /** Started when the first test asks, stopped when all have run. */
    static final class Running implements AutoCloseable {

        private final TestRunnerAdaptor arquillian;

        @ArquillianResource private URL url;

        Running() {
            System.setProperty("jangkau.database", database()); // arquillian.xml passes it on
            arquillian = TestRunnerAdaptorBuilder.build();
            try {
                arquillian.beforeSuite();
                arquillian.beforeClass(Running.class, LifecycleMethodExecutor.NO_OP);
                arquillian.before(
                        this,
                        Running.class.getDeclaredMethod("application"),
                        LifecycleMethodExecutor.NO_OP);
            } catch (Exception failed) {
                throw new IllegalStateException(
                        "The server did not start; see web/target/server.log.0", failed);
            }
        }

        private static String database() {
            return "postgresql".equals(System.getProperty("jangkau.test.database"))
                    ? PostgresCluster.running().newDatabase()
                    : "jdbc:h2:mem:jangkau;DB_CLOSE_DELAY=-1";
        }

        @Deployment(testable = false)
        static WebArchive application() {
            return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                    .importFrom(new File(System.getProperty("jangkau.war")))
                    .as(WebArchive.class);
        }

        URI address() {
            // the server reports the machine's address, but listens on the loopback one alone
            return URI.create("http://localhost:" + url.getPort() + "/");
        }

        @Override
        public void close() {
            try {
                arquillian.afterClass(Running.class, LifecycleMethodExecutor.NO_OP);
                arquillian.afterSuite();
            } catch (Exception failed) {
                throw new IllegalStateException("The server could not be stopped.", failed);
            } finally {
                arquillian.shutdown();
            }
        }
    }
}
