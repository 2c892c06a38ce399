package id.jangkau.web.launcher;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** The server, a process that ends when this one does. */
final class ServerProcess {

    /** What Payara Micro logs when it has deployed what it could. */
    private static final String BOOTED = "ready in";

    /** The most that one file of the log holds; there are five. */
    private static final long LOG_BYTES = 10_000_000;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final LaunchOptions options;
    private final Process process;
    private volatile StartFailure failure;
    private volatile boolean booted;
    private volatile boolean serving;
    private volatile boolean stopping;

    private ServerProcess(LaunchOptions options, Process process) {
        this.options = options;
        this.process = process;
    }

    static ServerProcess start(LaunchOptions options, Program program) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command(options, program)).redirectErrorStream(true);
            builder.environment().put("JANGKAU_DB_URL", options.database());
            builder.environment().put("JANGKAU_ZONE", options.zone().getId());
            ServerProcess server = new ServerProcess(options, builder.start());
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-server"));
            Thread log = new Thread(server::followLog, "server-log");
            log.setDaemon(true);
            log.start();
            return server;
        } catch (IOException denied) {
            throw new StartFailure(
                    Message.of("start.data", options.data().toString(), denied.toString()), denied);
        }
    }

    private static List<String> command(LaunchOptions options, Program program) throws IOException {
        Path folder = options.log().getParent();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+ExitOnOutOfMemoryError", // rather than to go on half dead
                                "-Djangkau.address=" + options.address().getHostAddress(),
                                "-Djangkau.data=" + options.data(),
                                "-Djangkau.launcher=" + ProcessHandle.current().pid(),
                                "-Djangkau.reserve=" + options.reserve()));
        options.startData().ifPresent(start -> command.add("-Djangkau.start-data=" + start));
        options.publicUrl().ifPresent(url -> command.add("-Djangkau.public-url=" + url));
        command.addAll(
                List.of(
                        "-jar",
                        program.server().toString(),
                        "--prebootcommandfile",
                        program.setUp().toString(),
                        "--deploy",
                        program.application().toString(),
                        "--port",
                        Integer.toString(options.port()),
                        "--logproperties",
                        options.logFormat().settings(folder).toString(),
                        "--nohazelcast",
                        "--disablephonehome"));
        return command;
    }

    /**
     * Waits until the first page answers.
     *
     * @throws StartFailure if it never will
     * @throws CancellationException if it is being stopped
     */
    void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            boolean deployed = booted;
            int status = firstPageStatus();
            if (status == HttpURLConnection.HTTP_OK) {
                serving = true;
                return;
            }
            if (endsWithin(Duration.ofMillis(200)) || failure != null) {
                throw ended();
            }
            if (deployed && status > 0) {
                throw new StartFailure(
                        Message.of("start.undeployed", Integer.toString(status), log()));
            }
        }
        throw new StartFailure(
                Message.of("start.timeout", Long.toString(PATIENCE.toSeconds()), log()));
    }

    /**
     * Waits until the server ends.
     *
     * @throws StartFailure if it ended by itself
     * @throws CancellationException if it is being stopped
     */
    void awaitEnd() {
        endsWithin(Duration.ofDays(365_000));
        throw ended();
    }

    private StartFailure ended() {
        if (stopping) {
            throw new CancellationException();
        }
        if (failure != null) {
            return failure;
        }
        return new StartFailure(
                Message.of("start.ended", Integer.toString(process.exitValue()), log()));
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("Nobody interrupts the launcher.", interrupted);
        }
    }

    /** The status of the first page; 0 as long as nothing answers. */
    private int firstPageStatus() {
        try {
            HttpURLConnection page =
                    (HttpURLConnection) options.firstPage().toURL().openConnection();
            page.setReadTimeout((int) PATIENCE.toMillis());
            return page.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private void followLog() {
        try (BufferedReader lines = process.inputReader();
                RotatingLog log = new RotatingLog(options.log(), LOG_BYTES)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(options.logFormat().foreign(line));
                booted |= line.contains(BOOTED);
                if (!serving) { // later a database that is away says the same, and comes back
                    options.logFormat()
                            .texts(line)
                            .flatMap(text -> StartFailure.in(text).stream())
                            .forEach(reason -> failure = reason);
                }
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private void stop() {
        stopping = true;
        process.toHandle()
                .destroy(); // unlike Process.destroy, this lets the log be read to its end
        if (!endsWithin(FAREWELL)) {
            process.destroyForcibly();
        }
    }

    private String log() {
        return options.log().toString();
    }
}
