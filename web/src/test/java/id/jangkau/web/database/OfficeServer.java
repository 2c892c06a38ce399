package id.jangkau.web.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * jangkau.jar as an office runs it, whose disk can be spoiled: the operating system lets the server
 * write no further than to some size of a file, as if the disk were full, and lets it write again.
 */
final class OfficeServer implements AutoCloseable {

    private static final Path JAR =
            Path.of(System.getProperty("jangkau.war")).resolveSibling("jangkau.jar");

    private final Path data;
    private final int port = freePort();
    private final Process launcher;

    OfficeServer(Path data, String... arguments) throws IOException {
        this.data = data;
        List<String> command = new ArrayList<>(likeAnybody());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toString(), "--port=" + port, "--data=" + data));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JANGKAU_DB_URL");
        launcher = builder.start();
        String said = launcher.inputReader().readLine();
        if (said == null || !said.startsWith("Jangkau siap: ")) {
            throw new IllegalStateException("It did not start: " + said);
        }
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

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Lets the file of the database grow by so many bytes and no further. */
    void leaveRoom(long bytes) throws Exception {
        limitFiles(Files.size(database()) + bytes + ":unlimited");
    }

    /** Lets nothing be written, and the file of the database not even be opened to write. */
    void makeReadOnly() throws Exception {
        limitFiles("0:unlimited");
        Files.setPosixFilePermissions(database(), PosixFilePermissions.fromString("r--------"));
    }

    /** Lets everything be written again. */
    void makeRoom() throws Exception {
        limitFiles("unlimited:unlimited");
        Files.setPosixFilePermissions(database(), PosixFilePermissions.fromString("rw-------"));
    }

    private void limitFiles(String size) throws Exception {
        ProcessHandle server = launcher.descendants().findFirst().orElseThrow();
        Process limit =
                new ProcessBuilder("prlimit", "--pid", "" + server.pid(), "--fsize=" + size)
                        .inheritIO()
                        .start();
        if (limit.waitFor() != 0) {
            throw new IllegalStateException("prlimit failed");
        }
    }

    private Path database() {
        return data.resolve("jangkau.mv.db");
    }

    /** The log of the server, line by line. */
    List<String> log() throws IOException {
        return Files.readAllLines(data.resolve("log").resolve("server.log"));
    }

    @Override
    public void close() {
        launcher.toHandle().destroy();
        launcher.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
