package id.jangkau.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.concurrent.CompletableFuture;

/**
 * Ends the server when its launcher is gone, however that ended, so that no server stays behind
 * that holds the port and the database. The system property {@code jangkau.launcher} has the number
 * of the launcher's process.
 */
@Singleton
@Startup
public class LauncherWatch {

    @PostConstruct
    void begin() {
        Long launcher = Long.getLong("jangkau.launcher");
        if (launcher != null) {
            ProcessHandle.of(launcher)
                    .map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null)) // gone already
                    .thenRunAsync(() -> System.exit(1));
        }
    }
}
