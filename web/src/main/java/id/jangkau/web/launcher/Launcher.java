package id.jangkau.web.launcher;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** The one command that shows Jangkau to a person: serves it until Ctrl-C. */
public final class Launcher {

    private Launcher() {}

    /**
     * Serves until the server ends, and ends Maven with it: without an error message of Maven,
     * whose many lines would hide the one that matters.
     *
     * @param paths of the server's jar, of the WAR and of the commands that set the server up
     */
    public static void main(String[] paths) {
        try {
            LaunchOptions options = LaunchOptions.of(System.getProperties());
            ServerProcess server =
                    ServerProcess.start(
                            options, Path.of(paths[0]), Path.of(paths[1]), Path.of(paths[2]));
            server.awaitReady();
            Message ready = Message.of("start.ready", options.firstPage().toString());
            for (Language language : Language.values()) {
                System.out.println(ready.in(language));
            }
            server.awaitEnd();
        } catch (StartFailure failure) {
            System.err.println(failure.getMessage());
        } catch (CancellationException stopped) {
            // by Ctrl-C: everything is on its way out, and exit only waits for that
        }
        System.exit(1);
    }
}
