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

    private static final List<String> NAMES =
            List.of("address", "port", "public-url", "data", "database", "reserve", "zone", "log");

    private final Map<String, String> arguments;
    private final Properties properties;
    private final Map<String, String> environment;

    Settings(
            Map<String, String> arguments, Properties properties, Map<String, String> environment) {
        this.arguments = arguments;
        this.properties = properties;
        this.environment = environment;
    }

    /**
     * The settings of this process.
     *
     * @throws StartFailure naming the argument that is none
     */
    static Settings of(String[] arguments) {
        Map<String, String> named = new HashMap<>();
        Arrays.stream(arguments).forEach(argument -> read(argument, named));
        return new Settings(named, System.getProperties(), System.getenv());
    }

    private static void read(String argument, Map<String, String> named) {
        String[] parts = argument.split("=", 2);
        String name = parts[0].replaceFirst("^--", "");
        if (parts.length < 2 || name.equals(parts[0]) || !NAMES.contains(name)) {
            throw new StartFailure(
                    Message.of(
                            "start.argument",
                            argument,
                            "--" + String.join("=…, --", NAMES) + "=…"));
        }
        named.put(name, parts[1]);
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
