package id.jangkau.web.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of this module, for tests that read them. */
final class Sources {

    private Sources() {}

    /**
     * Contents by path, in the order of their paths.
     *
     * @param ending of the file names, such as {@code .js}
     */
    static Map<Path, String> ending(String ending) {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            Map<Path, String> contents = new TreeMap<>();
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                contents.put(file, Files.readString(file));
            }
            return contents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
