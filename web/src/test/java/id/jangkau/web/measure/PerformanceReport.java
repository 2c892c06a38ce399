package id.jangkau.web.measure;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import id.jangkau.web.State;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code mvn -Pmeasure}: prints how heavy pages are and how long they and levers take. */
@ExtendWith({Server.class, Chromium.class})
class PerformanceReport {

    private static final int WARM_UP = 40;
    private static final int TIMES = 100;
    private static final int VISITORS = 9;
    private static final int STEPS_PER_LEVER = 30;

    private static final String EVERYTHING =
            """
            {"months": 60, "levers": [
              {"lever": "VILLAGE_ENGAGEMENT", "from": "2027-01", "value": 0.03},
              {"lever": "ACCOMPANIMENT", "from": "2027-01", "value": 0.5},
              {"lever": "MEDIA_CAMPAIGN", "from": "2027-01", "value": 50},
              {"lever": "EMPLOYER_COMPLIANCE", "from": "2027-01", "value": 0.01},
              {"lever": "CONTRIBUTION_SUPPORT", "from": "2027-01", "value": 50000},
              {"lever": "RETENTION_HELP", "from": "2027-01", "value": 0.3}]}
            """;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void report(URI server, Page page) throws Exception {
        List<URI> pages =
                State.pages(server, page).stream()
                        .map(state -> server.resolve(state.path()))
                        .toList();
        System.out.println("\n| from the server | times | median, ms | 95th percentile, ms |");
        System.out.println("|---|---|---|---|");
        for (URI each : pages) {
            row(each.getPath(), answers(HttpRequest.newBuilder(each)));
        }
        row("POST /api/v1/projections", answers(projection(server, EVERYTHING)));
        besideAnEnsemble(server);
        row("1,024 draws", fans(server));
        weigh(server, pages, page.context().browser());
        moveLevers(server, page);
    }

    /** The same while more draws are computed than the measurement takes. */
    private void besideAnEnsemble(URI server) throws IOException, InterruptedException {
        HttpRequest many =
                projection(server, EVERYTHING.replaceFirst("\\{", "{\"draws\": 40000, "))
                        .header("Prefer", "respond-async")
                        .build();
        URI promise =
                URI.create(
                        client.send(many, BodyHandlers.ofString())
                                .headers()
                                .firstValue("Location")
                                .orElseThrow());
        Sample beside = answers(projection(server, EVERYTHING));
        HttpRequest howFar = HttpRequest.newBuilder(promise).build();
        String progress = client.send(howFar, BodyHandlers.ofString()).body();
        row(
                "the same beside an ensemble"
                        + (progress.contains("true") ? ", not all the time" : ""),
                beside);
        client.send(HttpRequest.newBuilder(promise).DELETE().build(), BodyHandlers.discarding());
    }

    /** Bands of requests that differ, so that none is answered from memory. */
    private Sample fans(URI server) throws IOException, InterruptedException {
        List<Double> took = new ArrayList<>();
        for (int seed = 1; seed <= TIMES / 2; seed++) {
            String draws = "{\"draws\": 1024, \"seed\": %s, ".formatted(seed);
            HttpRequest fan = projection(server, EVERYTHING.replaceFirst("\\{", draws)).build();
            long start = System.nanoTime();
            client.send(fan, BodyHandlers.ofString());
            if (seed > TIMES / 10) {
                took.add((System.nanoTime() - start) / 1e6);
            }
        }
        return new Sample(took);
    }

    private Sample answers(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.header("Accept-Encoding", "gzip").build();
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            long start = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.uri() + " answered " + answer.statusCode());
            }
            if (i >= WARM_UP) {
                took.add((System.nanoTime() - start) / 1e6);
            }
        }
        return new Sample(took);
    }

    private static HttpRequest.Builder projection(URI server, String body) {
        return HttpRequest.newBuilder(server.resolve("/api/v1/projections"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Every page as the first one of several visitors, and the others after it. */
    private static void weigh(URI server, List<URI> pages, Browser browser) {
        System.out.println("\n| in the browser | KB | requests | first words after, ms |");
        System.out.println("|---|---|---|---|");
        for (URI first : pages) {
            List<Double> waited = new ArrayList<>();
            for (int visitor = 1; visitor < VISITORS; visitor++) {
                try (BrowserContext cold = browser.newContext()) {
                    waited.add(firstWords(cold.newPage(), first));
                }
            }
            try (BrowserContext visitor = browser.newContext()) {
                Page page = visitor.newPage();
                Transfer transfer = new Transfer(visitor.newCDPSession(page));
                waited.add(firstWords(page, first));
                print(first.getPath() + ", first page", transfer, new Sample(waited));
                for (URI next : pages) {
                    transfer.reset();
                    Sample once = new Sample(List.of(firstWords(page, next)));
                    print(next.getPath() + " after " + first.getPath(), transfer, once);
                }
            }
        }
    }

    private static double firstWords(Page page, URI address) {
        page.navigate(address.toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Object paint =
                page.evaluate(
                        "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ??"
                                + " NaN");
        return ((Number) paint).doubleValue();
    }

    private static void print(String name, Transfer transfer, Sample waited) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %d | %.0f |%n",
                name,
                transfer.bytes / 1024.0,
                transfer.requests,
                waited.median());
    }

    /** Counts what comes over the wire, headers included; what is kept costs nothing. */
    private static final class Transfer {

        private double bytes;
        private int requests;

        Transfer(CDPSession session) {
            session.on("Network.loadingFinished", this::count);
            session.send("Network.enable");
        }

        void reset() {
            bytes = 0;
            requests = 0;
        }

        private void count(JsonObject event) {
            double length = event.get("encodedDataLength").getAsDouble();
            if (length > 0) {
                bytes += length;
                requests++;
            }
        }
    }

    /**
     * Moves each lever by single steps and waits, from the event, for the frame that shows a
     * changed line: the change is noticed, the next frame drawn, and its time taken after it.
     */
    private static final String MOVE =
            """
            async ([lever, steps]) => {
                const handle = document.querySelector(`[data-lever=${lever}] input[type=range]`);
                const picture = document.querySelector("#coverage-chart svg");
                const frame = () => new Promise((done) => requestAnimationFrame(() => {
                    const { port1, port2 } = new MessageChannel();
                    port1.onmessage = done;
                    port2.postMessage(null);
                }));
                const took = [];
                for (let step = 1; step <= steps; step++) {
                    let start;
                    const changed = new Promise((done) => {
                        const observer = new MutationObserver((all) => {
                            if (all.some(({ target }) => target.tagName === "path")) {
                                observer.disconnect();
                                done(true);
                            }
                        });
                        observer.observe(picture, { subtree: true, attributeFilter: ["d"] });
                        setTimeout(() => { observer.disconnect(); done(false); }, 2000);
                    });
                    start = performance.now();
                    handle.value = String(step * 0.05);
                    handle.dispatchEvent(new Event("input", { bubbles: true }));
                    if (await changed) {
                        await frame();
                        took.push(performance.now() - start);
                    }
                    await new Promise((done) => setTimeout(done, 60 + (step % 7) * 5));
                }
                return took;
            }
            """;

    @SuppressWarnings("unchecked")
    private static void moveLevers(URI server, Page page) {
        page.setViewportSize(1440, 900);
        page.navigate(server.resolve("/simulator").toString());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        System.out.println("\n| from lever to line | steps | median, ms | 95th percentile, ms |");
        System.out.println("|---|---|---|---|");
        List<Double> all = new ArrayList<>();
        for (var lever : page.locator("[data-lever]").all()) {
            String name = lever.getAttribute("data-lever");
            List<Double> took =
                    ((List<Number>) page.evaluate(MOVE, List.of(name, STEPS_PER_LEVER)))
                            .stream().map(Number::doubleValue).toList();
            row(name, new Sample(took));
            all.addAll(took);
        }
        row("all levers", new Sample(all));
    }

    private static void row(String name, Sample sample) {
        System.out.println("| " + name + " | " + sample.cells() + " |");
    }
}
