package id.jangkau.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The Chromium of this machine, where a test asks for it: with {@code @ExtendWith(Chromium.class)},
 * a {@link Page} parameter is an empty window with cookies of its own. A test after which the
 * browser has {@link Complaints} fails.
 *
 * <p>Without Chromium such tests are skipped with the line that installs it; with {@code
 * -Dall.required} they fail.
 */
public final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(Chromium.class);

    /**
     * Makes somebody of a visitor who has been here before, before whom no tour opens. An empty
     * page has nothing to remember it in.
     */
    static final String TOUR_SEEN =
            "if (location.origin !== 'null') localStorage.setItem('tour', 'seen')";

    private static final String HOW_TO_INSTALL =
            "No Chromium on the PATH. Install it: sudo apt-get install chromium"
                    + " (Fedora: sudo dnf install chromium, macOS: brew install --cask chromium)";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (System.getProperty("all.required") != null) {
            throw new IllegalStateException(HOW_TO_INSTALL);
        }
        System.out.println("Skipped: " + context.getDisplayName() + ". " + HOW_TO_INSTALL);
        return ConditionEvaluationResult.disabled(HOW_TO_INSTALL);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Page.class, Complaints.class).contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class
                ? page(context)
                : complaints(context);
    }

    private static Page page(ExtensionContext context) {
        return context.getStore(HERE)
                .getOrComputeIfAbsent(Page.class, unused -> newPage(context), Page.class);
    }

    private static Page newPage(ExtensionContext context) {
        Running running =
                context.getRoot()
                        .getStore(HERE)
                        .getOrComputeIfAbsent(
                                Running.class, unused -> new Running(), Running.class);
        Page page = running.browser.newPage();
        page.context().addInitScript(TOUR_SEEN);
        complaints(context).listen(page.context());
        return page;
    }

    private static Complaints complaints(ExtensionContext context) {
        return context.getStore(HERE)
                .getOrComputeIfAbsent(
                        Complaints.class, unused -> new Complaints(), Complaints.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Page page = context.getStore(HERE).get(Page.class, Page.class);
        if (page != null) {
            page.close(); // and its cookies with it
            complaints(context).none();
        }
    }

    private static Optional<Path> executable() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(
                        folder ->
                                List.of("chromium", "chromium-browser", "google-chrome").stream()
                                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Started when the first test asks, stopped when all have run. */
    private static final class Running implements AutoCloseable {

        private final Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        private final Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable().orElseThrow())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));

        @Override
        public void close() {
            playwright.close();
        }
    }
}
