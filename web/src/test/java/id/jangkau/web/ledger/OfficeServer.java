package id.jangkau.web.ledger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** jangkau.jar as an office runs it, in processes that can be killed. */
final class OfficeServer {

    private static final Path JAR =
            Path.of(System.getProperty("jangkau.war")).resolveSibling("jangkau.jar");

    private final Path data;
    private final List<String> arguments;
    private final int port = freePort();
    private Process launcher;

    /**
     * A server that is not running yet.
     *
     * @param data its folder
     * @param arguments further ones; without any it uses the database that it uses by default
     */
    OfficeServer(Path data, List<String> arguments) {
        this.data = data;
        this.arguments = arguments;
    }

    /** Where scenarios are saved. */
    URI scenarios() {
        return URI.create("http://127.0.0.1:" + port + "/api/v1/scenarios");
    }

    /** Starts it and waits until it says that it is ready. */
    void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toString(), "--port=" + port, "--data=" + data));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JANGKAU_DB_URL");
        launcher = builder.start();
        String said = launcher.inputReader().readLine();
        if (said == null || !said.startsWith("Jangkau siap: ")) {
            throw new IllegalStateException("It did not start: " + said);
        }
    }

    /** Kills the server and its launcher without a warning, and waits until both are gone. */
    void kill() throws Exception {
        if (launcher == null) {
            return;
        }
        List<ProcessHandle> all =
                Stream.concat(launcher.descendants(), Stream.of(launcher.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().get(30, TimeUnit.SECONDS);
        }
        launcher = null;
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
