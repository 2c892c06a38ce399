package id.jangkau.web.measure;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import id.jangkau.web.State;
import id.jangkau.web.Window;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code mvn -Pscreens}: pictures of every page and state, and a page that shows them. */
@ExtendWith({Server.class, Chromium.class})
class Screens {

    private static final Path FOLDER = Path.of("../docs/screens");
    private static final int LONGEST = 5000;
    private static final int QUALITY = 40;
    private static final String PRINT = "print";

    private static final Map<String, Window> WINDOWS =
            new TreeMap<>(
                    Map.of(
                            "1440",
                            new Window(1440, 900, ColorScheme.LIGHT, "id"),
                            "1440-dark",
                            new Window(1440, 900, ColorScheme.DARK, "id"),
                            "1920-en",
                            new Window(1920, 1080, ColorScheme.LIGHT, "en"),
                            "390",
                            new Window(390, 844, ColorScheme.LIGHT, "id"),
                            PRINT,
                            new Window(700, 990, ColorScheme.DARK, "id")));

    @Test
    void take(URI server, Page page) throws IOException {
        List<State> states = State.all(server, page);
        clear();
        for (var window : WINDOWS.entrySet()) {
            try (var visitor = window.getValue().open(page.context().browser(), server)) {
                Page opened = visitor.pages().get(0);
                for (State state : states) {
                    if (taken(state, window.getKey())) {
                        state.show(server, opened);
                        shoot(opened, state, window.getKey());
                    }
                }
            }
        }
        Files.writeString(FOLDER.resolve("README.md"), index(states));
    }

    /** Nobody prints a dialog. */
    private static boolean taken(State state, String window) {
        return state.resting() || !window.equals(PRINT);
    }

    private static void clear() throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> old = Files.list(FOLDER)) {
            for (Path file : old.filter(path -> path.toString().endsWith(".webp")).toList()) {
                Files.delete(file);
            }
        }
    }

    /** As WebP: a resting page whole, up to a length that is still a picture; else the window. */
    private static void shoot(Page page, State state, String window) throws IOException {
        Media media = window.equals(PRINT) ? Media.PRINT : Media.SCREEN;
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
        page.evaluate("() => new Promise((drawn) => requestAnimationFrame(drawn))");
        JsonObject wanted = new JsonObject();
        wanted.addProperty("format", "webp");
        wanted.addProperty("quality", QUALITY);
        if (state.resting()) {
            wanted.addProperty("captureBeyondViewport", true);
            wanted.add("clip", whole(page));
        }
        String picture =
                page.context()
                        .newCDPSession(page)
                        .send("Page.captureScreenshot", wanted)
                        .get("data")
                        .getAsString();
        Files.write(file(state, window), Base64.getDecoder().decode(picture));
    }

    private static JsonObject whole(Page page) {
        int length = (Integer) page.evaluate("Math.ceil(document.documentElement.scrollHeight)");
        JsonObject clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", 0);
        clip.addProperty("width", page.viewportSize().width);
        clip.addProperty("height", Math.min(LONGEST, length));
        clip.addProperty("scale", 1);
        return clip;
    }

    private static Path file(State state, String window) {
        return FOLDER.resolve(state.name() + "-" + window + ".webp");
    }

    private static String index(List<State> states) {
        return """
        # Screens

        Every page, and every state of one that is worth a look, as `mvn -Pscreens` takes them: by the width of the
        window, light unless it says dark, in Indonesian unless it says en, and as printed. The pages are found by the
        links at the top; the other states are listed in `web/src/test/java/id/jangkau/web/State.java`.

        | state | %s |
        |---|%s
        %s
        """
                .formatted(
                        String.join(" | ", WINDOWS.keySet()),
                        "---|".repeat(WINDOWS.size()),
                        states.stream().map(Screens::row).collect(Collectors.joining("\n")));
    }

    private static String row(State state) {
        return WINDOWS.keySet().stream()
                .map(window -> taken(state, window) ? cell(file(state, window)) : "")
                .collect(Collectors.joining(" | ", "| " + state + " | ", " |"));
    }

    private static String cell(Path picture) {
        return "<img src=\"%s\" width=\"180\">".formatted(picture.getFileName());
    }
}
