package id.jangkau.web.launcher;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** How the server writes its log. */
enum LogFormat {
    /** For people. */
    TEXT,
    /** One JSON object in each line, for programs that collect logs. */
    JSON;

    /**
     * The format of a name.
     *
     * @throws StartFailure if there is none
     */
    static LogFormat of(String name) {
        for (LogFormat format : values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new StartFailure(Message.of("start.log", name));
    }

    /** Writes the server's settings for its log into a folder, and says where. */
    Path settings(Path folder) throws IOException {
        String name = "logging-" + name().toLowerCase(Locale.ROOT) + ".properties";
        Path file = folder.resolve("logging.properties");
        try (InputStream settings = LogFormat.class.getResourceAsStream(name)) {
            Files.copy(settings, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** A line that did not come through the server's log, such as the last words of a JVM. */
    String foreign(String line) {
        return this == TEXT || line.startsWith("{")
                ? line
                : "{\"Level\":\"SEVERE\",\"LoggerName\":\"java\",\"LogMessage\":\"%s\"}"
                        .formatted(escaped(line));
    }

    /** The texts of a line, as they would stand in a log for people. */
    Stream<String> texts(String line) {
        return this == TEXT
                ? Stream.of(line)
                : Arrays.stream(line.split("(?<!\\\\)(\"|\\\\n)"))
                        .map(text -> text.replaceAll("\\\\(.)", "$1"));
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }
}
