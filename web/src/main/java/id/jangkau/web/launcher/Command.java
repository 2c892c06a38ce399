package id.jangkau.web.launcher;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be asked of {@code jangkau.jar}: to serve where nothing is said. */
enum Command {
    SERVE(
            "address",
            "port",
            "public-url",
            "data",
            "database",
            "reserve",
            "zone",
            "log",
            "start-data"),
    BACKUP("to", "data", "database"),
    RESTORE("from", "data", "database"),
    TRANSFER("from", "to");

    private final List<String> options;

    Command(String... options) {
        this.options = List.of(options);
    }

    /**
     * The command of this name.
     *
     * @throws StartFailure naming those that there are
     */
    static Command of(String name) {
        return Arrays.stream(values())
                .filter(command -> command.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartFailure(Message.of("start.command", name, names())));
    }

    private static String names() {
        return Arrays.stream(values()).map(Command::toString).collect(Collectors.joining(", "));
    }

    /** The names of the settings that may be given as arguments. */
    List<String> options() {
        return options;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
