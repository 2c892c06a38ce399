package id.jangkau.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.OfficeServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code backup}, {@code restore} and {@code transfer} of jangkau.jar, as an operator types them.
 */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class BackupCommandIT {

    private static final Path JAR =
            Path.of(System.getProperty("jangkau.war")).resolveSibling("jangkau.jar");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<OfficeServer> servers = new ArrayList<>();

    @TempDir private Path folder;

    @AfterEach
    void kill() throws Exception {
        for (OfficeServer server : servers) {
            server.kill();
        }
        servers.clear();
    }

    @Test
    void whatWasSavedBeforeABackupIsThereAfterAKillAndARestore() throws Exception {
        URI office = serve("office");
        refusesStrangers(office);
        assertThat(command(1, data("office"), "--port=" + OfficeServer.freePort()))
                .contains("another program uses the database"); // and takes no key from the first
        for (int i = 0; i < 20; i++) {
            assertThat(save(office, "before " + i)).isEqualTo(201);
        }
        Set<String> before = names(office);
        AtomicBoolean enough = new AtomicBoolean();
        var saving = CompletableFuture.supplyAsync(() -> saveUntil(enough, office));

        Files.createSymbolicLink(folder.resolve("way"), folder.resolve("office"));
        String written = command(0, "backup", "--to=" + folder.resolve("b.zip"), data("way"));
        enough.set(true);
        int all = before.size() + saving.get();
        kill();
        String restored =
                command(0, "restore", "--from=" + folder.resolve("b.zip"), data("restored"));

        assertThat(digest(restored)).isEqualTo(digest(written));
        URI again = serve("restored");
        assertThat(names(again)).containsAll(before).hasSizeLessThan(all);
        assertThat(save(again, "after")).isEqualTo(201);
    }

    @Test
    void commandsThatCannotBeCarriedOutSayWhyAndLeaveNothingBehind() throws Exception {
        Path note = Files.writeString(folder.resolve("note.txt"), "a note");
        Path none = folder.resolve("none.zip");

        assertThat(command(1, "bakcup")).contains("the command \"bakcup\" is not known");
        assertThat(command(1, "backup")).contains("the command \"backup\" needs --to=");
        assertThat(command(1, "backup", "--to=" + note, data("new")))
                .contains("is not overwritten");
        assertThat(command(1, "backup", "--to=" + none, data("new")))
                .contains("no data of Jangkau");
        assertThat(command(1, "restore", "--from=" + none, data("new"))).contains("does not exist");
        assertThat(command(1, "restore", "--from=" + note, data("new"))).contains("not a whole");
        assertThat(command(0, "--help")).contains("java -jar jangkau.jar transfer --from=");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(note);
        }
    }

    private void refusesStrangers(URI office) throws Exception {
        Path key = folder.resolve("office").resolve("operator.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        URI backup = office.resolve("/operator/backup");
        String wrong = "Bearer " + Files.readString(key).replaceFirst(".$", "x");
        var call = HttpRequest.newBuilder(backup).POST(BodyPublishers.noBody());

        assertThat(answer(call.build()).statusCode()).isEqualTo(403);
        var answer = answer(call.header("Authorization", wrong).build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    /** Saves and saves, and gives how often. */
    private int saveUntil(AtomicBoolean enough, URI server) {
        int saved = 0;
        while (!enough.get()) {
            try {
                assertThat(save(server, "during " + saved++)).isEqualTo(201);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        }
        return saved;
    }

    private int save(URI server, String name) throws Exception {
        return answer(
                        HttpRequest.newBuilder(server.resolve("/api/v1/scenarios"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                """
                                                {"name": "%s", "body": {"months": 60, "levers": [
                                                  {"lever": "MEDIA_CAMPAIGN", "value": 100}]}}
                                                """
                                                        .formatted(name)))
                                .build())
                .statusCode();
    }

    private Set<String> names(URI server) throws Exception {
        var list = HttpRequest.newBuilder(server.resolve("/api/v1/scenarios")).build();
        try (JsonReader reader = Json.createReader(new StringReader(answer(list).body()))) {
            JsonArray scenarios = reader.readArray();
            Set<String> names = new TreeSet<>();
            for (int i = 0; i < scenarios.size(); i++) {
                var scenario = scenarios.getJsonObject(i);
                assertThat(scenario.getJsonObject("body").getJsonArray("levers")).hasSize(1);
                names.add(scenario.getString("name"));
            }
            return names;
        }
    }

    private HttpResponse<String> answer(HttpRequest request) throws Exception {
        return client.send(request, BodyHandlers.ofString());
    }

    private static String digest(String output) {
        return Pattern.compile("digest (\\w{64})")
                .matcher(output)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private String data(String name) {
        return "--data=" + folder.resolve(name);
    }

    private URI serve(String data) throws IOException {
        OfficeServer server = new OfficeServer(folder.resolve(data));
        servers.add(server);
        return server.start().address();
    }

    private static String command(int expectedExit, String... arguments) throws Exception {
        Process command = java(arguments);
        String output = new String(command.getInputStream().readAllBytes());
        assertThat(command.waitFor()).as(output).isEqualTo(expectedExit);
        return output;
    }

    private static Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JANGKAU_DB_URL");
        return builder.start();
    }
}
