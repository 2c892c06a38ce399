package id.jangkau.web.boundary;

import id.jangkau.domain.region.Shape;
import id.jangkau.web.boundary.Feature.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a file of boundaries holds.
 *
 * @param property that said which region a feature is
 * @param shapes by the code of the region, simplified
 * @param detail the smallest corner that was kept, m²
 * @param others features that are no known region, and were left out
 */
public record Boundaries(String property, Map<String, Shape> shapes, double detail, int others) {

    /** The largest file, bytes. */
    public static final long MOST_BYTES = 32L << 20;

    /** Tells regions by what files call them. */
    public interface Names {

        /** The code of the region with a code in any form, such as 6301 or ID6301. */
        Optional<String> byCode(String text);

        /** The code of the only region with a name. */
        Optional<String> byName(String text);
    }

    /**
     * Reads a file.
     *
     * @param property that says which region a feature is; empty where it has to be found
     * @throws RefusedBoundariesException if anything in it is wrong
     */
    public static Boundaries read(Path file, Names names, String property) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new RefusedBoundariesException(BoundaryFault.TOO_LARGE, MOST_BYTES >> 20);
        }
        try (InputStream content = Files.newInputStream(file)) {
            GeoJson read = GeoJson.read(content, meaning(names));
            Assignment assignment = Assignment.of(read, property);
            Simplification simple = Simplification.of(assignment.polygons());
            return new Boundaries(
                    assignment.property(), simple.shapes(), simple.detail(), assignment.others());
        }
    }

    private static Function<String, Optional<Meaning>> meaning(Names names) {
        return text ->
                names.byCode(text)
                        .map(code -> new Meaning(code, false))
                        .or(() -> names.byName(text).map(code -> new Meaning(code, true)));
    }

    /** The regions that have a boundary now. */
    public Set<String> codes() {
        return shapes.keySet();
    }
}
