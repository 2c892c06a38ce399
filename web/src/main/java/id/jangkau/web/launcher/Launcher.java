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
     * Serves until the server ends. It ends the process by itself, and Maven with it where Maven
     * started it: without an error message of Maven, whose many lines would hide the one that
     * matters.
     *
     * @param arguments options such as {@code --port=8080}; where Maven starts this, the system
     *     properties {@code program.*} name the files to start
     */
    public static void main(String[] arguments) {
        try {
            LaunchOptions options = LaunchOptions.of(Settings.of(arguments));
            ServerProcess server = ServerProcess.start(options, program(options));
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

    private static Program program(LaunchOptions options) {
        String server = System.getProperty("program.server");
        return server == null
                ? Program.unpacked(Path.of(System.getProperty("java.class.path")), options.data())
                : new Program(
                        Path.of(server),
                        Path.of(System.getProperty("program.application")),
                        Path.of(System.getProperty("program.setUp")));
    }
}
