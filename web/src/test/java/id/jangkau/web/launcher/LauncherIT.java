package id.jangkau.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.OfficeServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn -Prun} does after the build, and jangkau.jar, in processes of their own. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class LauncherIT {

    private static final Path WAR = Path.of(System.getProperty("jangkau.war"));

    private static final Path JAR = WAR.resolveSibling("jangkau.jar");

    private final List<Process> started = new ArrayList<>();

    @TempDir private Path data;

    @AfterEach
    void endWhatIsLeft() {
        started.forEach(Process::destroy); // in good order, so that its server ends too
    }

    @Test
    void aBusyPortIsToldInOneLine() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(failureOf(launch(busy.getLocalPort(), WAR)))
                    .contains("port " + busy.getLocalPort() + " at 127.0.0.1 is taken");
        }
    }

    @Test
    void anImpossiblePortIsToldInOneLine() throws Exception {
        assertThat(failureOf(launch(65536, WAR))).contains("\"65536\" is not a port");
    }

    @Test
    void aForeignAddressIsToldInOneLine() throws Exception {
        Process launcher = launch(OfficeServer.freePort(), WAR, "-Djangkau.address=192.0.2.77");

        assertThat(failureOf(launcher)).contains("no address \"192.0.2.77\"");
    }

    @Test
    void aDataFolderThatIsAFileIsToldInOneLine() throws Exception {
        Path file = Files.writeString(data.resolve("file"), "");

        assertThat(failureOf(launch(OfficeServer.freePort(), WAR, "-Djangkau.data=" + file)))
                .contains("data folder " + file + " cannot be written");
    }

    @Test
    void anUnreadableDatabaseIsToldInOneLineAndNothingStaysBehind() throws Exception {
        Files.writeString(data.resolve("jangkau.mv.db"), "not a database".repeat(1000));
        int port = OfficeServer.freePort();

        assertThat(failureOf(launch(port, WAR)))
                .contains("database jdbc:h2:file:" + data.resolve("jangkau") + " cannot be read");
        assertThat(isFree(port)).isTrue();
    }

    @Test
    void anApplicationThatCannotBeDeployedIsToldInOneLine() throws Exception {
        Path broken = Files.writeString(data.resolve("ROOT.war"), "not a WAR");

        assertThat(failureOf(launch(OfficeServer.freePort(), broken)))
                .contains("the first page answers 404 instead of 200")
                .contains(data.resolve("log").resolve("server.log").toString());
    }

    /**
     * Stopped by SIGTERM; Ctrl-C takes the same way, but a build in the background cannot be
     * interrupted by it.
     */
    @Test
    void itServesUntilStoppedAndKeepsWhatWasSaved() throws Exception {
        int port = OfficeServer.freePort();
        String page = "http://localhost:" + port + "/";
        Process first = launch(port, WAR);
        BufferedReader lines = first.inputReader();

        assertThat(lines.readLine())
                .isEqualTo("Jangkau siap: " + page + " (Ctrl-C untuk berhenti)");
        assertThat(lines.readLine()).isEqualTo("Jangkau is ready: " + page + " (Ctrl-C stops it)");
        assertThat(statusOf(page)).isEqualTo(200);
        assertThat(failureOf(launch(OfficeServer.freePort(), WAR)))
                .contains("another program uses the database");
        assertThat(statusOf(page)).isEqualTo(200);
        save(page);

        first.toHandle().destroy();

        assertThat(lines.readLine()).isNull();
        assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(isFree(port)).isTrue();
        String database = "jdbc:h2:file:" + data.resolve("jangkau") + ";IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(database, "jangkau", "")) {
            var saved =
                    connection.createStatement().executeQuery("select name from scenario_version");
            assertThat(saved.next()).isTrue();
            assertThat(saved.getString(1)).isEqualTo("Jalan desa");
        }
    }

    @Test
    void anArgumentThatIsNoneIsToldInOneLine() throws Exception {
        assertThat(failureOf(java(List.of("-jar", JAR.toString(), "--prot=80"))))
                .contains("“--prot=80” is not known");
    }

    private static void save(String page) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(page + "api/v1/scenarios"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        """
                                        {"name": "Jalan desa", "body": {"months": 60}}
                                        """))
                        .build();
        var answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    /** As Maven starts it, which names the files. */
    private Process launch(int port, Path war, String... options) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-cp",
                                "target/classes",
                                "-Djangkau.port=" + port,
                                "-Djangkau.data=" + data,
                                "-Dprogram.server=" + System.getProperty("payara.microJar"),
                                "-Dprogram.application=" + war,
                                "-Dprogram.setUp=src/main/payara/pre-boot.txt"));
        arguments.addAll(List.of(options));
        arguments.add(Launcher.class.getName());
        return java(arguments);
    }

    private Process java(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JANGKAU_DB_URL");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** The only line of a launcher that gave up. */
    private static String failureOf(Process launcher) throws Exception {
        List<String> lines = launcher.inputReader().lines().toList();
        assertThat(launcher.waitFor()).isEqualTo(1);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static int statusOf(String page) throws IOException {
        var connection = (HttpURLConnection) URI.create(page).toURL().openConnection();
        return connection.getResponseCode();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
