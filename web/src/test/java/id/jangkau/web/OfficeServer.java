package id.jangkau.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * jangkau.jar as an office runs it, one file and nothing beside it, in processes that can be
 * killed: a launcher and its server. They may write where anybody else may, even if the tests are
 * run by root.
 */
public final class OfficeServer implements AutoCloseable {

    private static final Path JAR =
            Path.of(System.getProperty("jangkau.war")).resolveSibling("jangkau.jar");

    private static final int LONGEST_END_SECONDS = 30;

    private final Path jar;
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
    public OfficeServer(Path data, String... arguments) throws IOException {
        Files.createDirectories(data);
        this.jar = Files.copy(JAR, data.resolve(JAR.getFileName()));
        this.data = data;
        this.arguments = List.of(arguments);
    }

    /** Starts it and waits until it says that it is ready. */
    public OfficeServer start() throws IOException {
        List<String> command = new ArrayList<>(likeAnybody());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", jar.toString(), "--port=" + port, "--data=" + data));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JANGKAU_DB_URL");
        launcher = builder.start();
        String said = launcher.inputReader().readLine();
        if (said == null || !said.startsWith("Jangkau siap: ")) {
            throw new IllegalStateException("It did not start: " + said);
        }
        return this;
    }

    /** What keeps root, who may write everywhere, from being more than anybody else. */
    private static List<String> likeAnybody() {
        return System.getProperty("user.name").equals("root")
                ? List.of(
                        "setpriv",
                        "--inh-caps=-dac_override,-dac_read_search",
                        "--bounding-set=-dac_override,-dac_read_search")
                : List.of();
    }

    /** The address of its first page. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** The process that writes, as opposed to its launcher. */
    public ProcessHandle server() {
        return launcher.descendants().findFirst().orElseThrow();
    }

    /** The file of its database, where it uses none other. */
    public Path database() {
        return data.resolve("jangkau.mv.db");
    }

    /** Its log, line by line. */
    public List<String> log() throws IOException {
        return Files.readAllLines(data.resolve("log").resolve("server.log"));
    }

    /** Kills the launcher without a warning. */
    public void killLauncher() {
        launcher.destroyForcibly();
    }

    /** Kills the server and its launcher without a warning, and waits until both are gone. */
    public void kill() throws Exception {
        if (launcher == null) {
            return;
        }
        List<ProcessHandle> all =
                Stream.concat(launcher.descendants(), Stream.of(launcher.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().get(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        }
        launcher = null;
    }

    /** Stops it in good order. */
    @Override
    public void close() {
        launcher.toHandle().destroy();
        launcher.onExit().orTimeout(LONGEST_END_SECONDS, TimeUnit.SECONDS).join();
    }

    /** A port that nobody listens on. */
    public static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
