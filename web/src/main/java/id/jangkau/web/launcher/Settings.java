package id.jangkau.web.launcher;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where a setting may stand: among the arguments, the system properties or in the environment. */
final class Settings {

    private final Command command;
    private final Map<String, String> arguments;
    private final Properties properties;
    private final Map<String, String> environment;

    private Settings(
            Command command,
            Map<String, String> arguments,
            Properties properties,
            Map<String, String> environment) {
        this.command = command;
        this.arguments = arguments;
        this.properties = properties;
        this.environment = environment;
    }

    /**
     * The settings of this process.
     *
     * @param arguments a command or none, then options such as {@code --port=8080}
     * @throws StartFailure naming the argument that is none
     */
    static Settings of(String[] arguments) {
        boolean named = arguments.length > 0 && !arguments[0].startsWith("-");
        Command command = named ? Command.of(arguments[0]) : Command.SERVE;
        Map<String, String> options = new HashMap<>();
        Arrays.stream(arguments)
                .skip(named ? 1 : 0)
                .forEach(argument -> read(argument, command.options(), options));
        return new Settings(command, options, System.getProperties(), System.getenv());
    }

    private static void read(String argument, List<String> known, Map<String, String> options) {
        String[] parts = argument.split("=", 2);
        String name = parts[0].replaceFirst("^--", "");
        if (parts.length < 2 || name.equals(parts[0]) || !known.contains(name)) {
            throw new StartFailure(
                    Message.of(
                            "start.argument",
                            argument,
                            "--" + String.join("=…, --", known) + "=…"));
        }
        options.put(name, parts[1]);
    }

    /** What is to be done. */
    Command command() {
        return command;
    }

    /**
     * A setting that only an argument can give.
     *
     * @throws StartFailure if none does
     */
    String required(String name) {
        if (!arguments.containsKey(name)) {
            throw new StartFailure(Message.of("start.missing", command.toString(), name));
        }
        return arguments.get(name);
    }

    /** A setting by its name, such as {@code port}. */
    String get(String name, String otherwise) {
        String inEnvironment = "JANGKAU_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return arguments.getOrDefault(
                name,
                properties.getProperty(
                        "jangkau." + name, environment.getOrDefault(inEnvironment, otherwise)));
    }

    /** A variable of the environment that goes by another name than its setting. */
    String environment(String variable, String otherwise) {
        return environment.getOrDefault(variable, otherwise);
    }
}
