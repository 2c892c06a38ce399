package id.jangkau.web.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A link as some release made it, and what it showed. The links of a release are a file of its own,
 * written once and never changed.
 *
 * @param release the version of Jangkau
 * @param model the version of its model
 * @param name what is tried with it
 * @param address path, parameters and fragment; a {@code {saved}} in it is the link of what it
 *     saves
 * @param saves the scenario that has to be saved before, as the service takes it; null where none
 * @param shows what {@link Shown} read
 */
record ReleasedLink(
        String release,
        String model,
        String name,
        String address,
        JsonObject saves,
        JsonObject shows) {

    private static final Path FOLDER = Path.of("src/test/resources/links");
    private static final String SAVED = "{saved}";

    /** Those of all releases. */
    static Stream<ReleasedLink> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(ReleasedLink::in);
        }
    }

    private static Stream<ReleasedLink> in(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            JsonObject all = Json.createReader(reader).readObject();
            return all.getJsonArray("links").getValuesAs(JsonObject.class).stream()
                    .map(
                            link ->
                                    new ReleasedLink(
                                            all.getString("release"),
                                            all.getString("model"),
                                            link.getString("name"),
                                            link.getString("address"),
                                            link.getJsonObject("saves"),
                                            link.getJsonObject("shows")));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    /** Writes the file of a release. */
    static void write(List<ReleasedLink> links) throws IOException {
        var written = Json.createArrayBuilder();
        links.forEach(link -> written.add(link.json()));
        ReleasedLink first = links.get(0);
        JsonObject all =
                Json.createObjectBuilder()
                        .add("release", first.release())
                        .add("model", first.model())
                        .add("links", written)
                        .build();
        Map<String, ?> pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
        try (Writer file =
                Files.newBufferedWriter(
                        Files.createDirectories(FOLDER).resolve(first.release() + ".json"))) {
            Json.createWriterFactory(pretty).createWriter(file).writeObject(all);
            file.write('\n');
        }
    }

    private JsonObjectBuilder json() {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("name", name).add("address", address);
        if (saves != null) {
            json.add("saves", saves);
        }
        return json.add("shows", shows);
    }

    /** Opens it, after saving what it is about. */
    void open(URI server, Page page) {
        page.navigate("about:blank"); // so that a page that differs in its fragment alone is loaded
        String known = saves == null ? address : address.replace(SAVED, save(server, page));
        page.navigate(server.resolve("/").toString().replaceAll("/$", "") + known);
    }

    private String save(URI server, Page page) {
        String body = saves.toString();
        String answer =
                page.request()
                        .post(
                                server.resolve("/api/v1/scenarios").toString(),
                                RequestOptions.create()
                                        .setHeader("Content-Type", "application/json")
                                        .setData(body))
                        .text();
        return answer.replaceFirst("(?s).*/simulator\\?scenario=([\\w-]+).*", "$1");
    }

    /** What it showed but for figures, which another model may change. */
    JsonObject settings() {
        return Shown.withoutFigures(shows);
    }

    @Override
    public String toString() {
        return release + ": " + name;
    }
}
