package id.jangkau.web.boundary;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.regex.Pattern;

/** The member {@code crs} of a file, by which older ones say what their coordinates mean. */
final class ReferenceSystem {

    /**
     * Longitude and latitude on WGS 84, and on SRGI2013 (9470) and DGN95 (4755), which agree with
     * it to a metre.
     */
    private static final Pattern KNOWN = Pattern.compile("(?i).*(CRS84h?|:(4326|4979|9470|4755))");

    private ReferenceSystem() {}

    /**
     * Reads the object whose opening brace was read; one that names nothing says nothing.
     *
     * @throws RefusedBoundariesException if it names other coordinates
     */
    static void check(JsonParser json) {
        int depth = 1;
        while (depth > 0) {
            Event event = json.next();
            depth += GeoJson.deeper(event);
            if (event == Event.KEY_NAME && json.getString().equals("name")) {
                Event value = json.next();
                depth += GeoJson.deeper(value);
                if (value == Event.VALUE_STRING) {
                    requireKnown(json.getString());
                }
            }
        }
    }

    private static void requireKnown(String name) {
        if (!KNOWN.matcher(name).matches()) {
            throw new RefusedBoundariesException(
                    BoundaryFault.OTHER_SYSTEM, GeoJson.excerpt(name.replace("::", ":")));
        }
    }
}
