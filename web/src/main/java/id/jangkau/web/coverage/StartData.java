package id.jangkau.web.coverage;

import id.jangkau.domain.coverage.DataVersion;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * The figures that the product starts with; {@code SOURCES.md} beside them says where each comes
 * from.
 */
public final class StartData {

    private static final String FOLDER = "/start-data/";

    private StartData() {}

    /** A file of the start data by its name; null where there is none. */
    public static InputStream open(String file) {
        return DataVersion.class.getResourceAsStream(FOLDER + file);
    }

    /** All of it as entities that are in no database, in version {@code 2026-02-r1}. */
    public static ImportedData read() {
        return new DataReader(StartData::open, List.of(), List.of())
                .read(month -> 1, Instant.now());
    }
}
