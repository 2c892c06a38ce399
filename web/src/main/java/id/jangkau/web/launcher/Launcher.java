package id.jangkau.web.launcher;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.shell.OperatorKey;
import id.jangkau.web.shell.StartFailure;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/** The one command that shows Jangkau to a person: serves it until Ctrl-C. */
public final class Launcher {

    private Launcher() {}

    /**
     * Serves until the server ends, or carries out another {@link Command}. It ends the process by
     * itself, and Maven with it where Maven started it: without an error message of Maven, whose
     * many lines would hide the one that matters.
     *
     * @param arguments a command or none, and options such as {@code --port=8080}; where Maven
     *     starts this, the system properties {@code program.*} name the files to start
     */
    public static void main(String[] arguments) {
        try {
            if (Arrays.asList(arguments).contains("--help")) {
                say(Message.of("start.usage"));
            } else {
                run(Settings.of(arguments));
            }
            System.exit(0);
        } catch (StartFailure failure) {
            System.err.println(failure.getMessage());
        } catch (CancellationException stopped) {
            // by Ctrl-C: everything is on its way out, and exit only waits for that
        }
        System.exit(1);
    }

    private static void run(Settings settings) {
        if (settings.command() == Command.SERVE) {
            serve(LaunchOptions.of(settings));
        } else {
            OfflineCommand.run(settings);
        }
    }

    private static void serve(LaunchOptions options) {
        ServerProcess server = ServerProcess.start(options, Program.of(options.data()));
        server.awaitReady();
        makeKey(options); // now, when no other Jangkau can be using the same folder
        say(Message.of("start.ready", options.firstPage().toString()));
        server.awaitEnd();
    }

    private static void makeKey(LaunchOptions options) {
        try {
            OperatorKey.make(options.data(), options.firstPage());
        } catch (IOException denied) { // people can work all the same
            say(Message.of("start.noKey", options.data().toString(), denied.toString()));
        }
    }

    private static void say(Message message) {
        for (Language language : Language.values()) {
            System.out.println(message.in(language));
        }
    }
}
