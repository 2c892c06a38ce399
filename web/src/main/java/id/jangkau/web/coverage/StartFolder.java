package id.jangkau.web.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A folder with the figures that a new Jangkau starts with, in place of those of Kalimantan. The
 * files on the evidence are about no region: those that come with Jangkau stand in for them.
 */
final class StartFolder {

    private static final Set<String> WITHOUT_PLACE =
            Set.of("parameters.csv", "lever-positions.csv", "lever-costs.csv", "evidence.csv");

    private final Path folder;

    private StartFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder that the system property {@code jangkau.start-data} names, if it does. */
    static Optional<StartFolder> configured() {
        return Optional.ofNullable(System.getProperty("jangkau.start-data"))
                .map(Path::of)
                .map(StartFolder::new);
    }

    /** A file by its name; null where there is none. */
    InputStream open(String file) {
        try {
            return Files.newInputStream(folder.resolve(file));
        } catch (IOException missing) {
            return WITHOUT_PLACE.contains(file) ? StartData.open(file) : null;
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
