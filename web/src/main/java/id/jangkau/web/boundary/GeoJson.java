package id.jangkau.web.boundary;

import id.jangkau.web.boundary.Feature.Meaning;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads a FeatureCollection (RFC 7946) as a stream. Of the properties only those that mean a region
 * are kept, so that nothing else that a file holds is ever stored.
 */
final class GeoJson {

    private static final int MOST_FEATURES = 20_000;
    private static final int MOST_PROPERTIES = 40;
    private static final int LONGEST = 60;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonParser json;
    private final Function<String, Optional<Meaning>> meaning;
    private final List<Feature> features = new ArrayList<>();
    private final Set<String> properties = new TreeSet<>();
    private final PointCount points = new PointCount();

    private GeoJson(JsonParser json, Function<String, Optional<Meaning>> meaning) {
        this.json = json;
        this.meaning = meaning;
    }

    /**
     * All features of a file.
     *
     * @param meaning the region that a text means, by code or name
     * @throws RefusedBoundariesException if it is no such file
     */
    static GeoJson read(InputStream file, Function<String, Optional<Meaning>> meaning)
            throws IOException {
        try (Reader text = text(file);
                JsonParser json = Json.createParser(text)) {
            var read = new GeoJson(json, meaning);
            read.collection();
            return read;
        } catch (JsonParsingException broken) {
            throw notJson(broken.getLocation());
        } catch (JsonException unreadable) {
            throw unreadable.getCause() instanceof CharacterCodingException
                    ? new RefusedBoundariesException(BoundaryFault.NOT_UTF8)
                    : notJson(null);
        } catch (RefusedBoundariesException refused) {
            throw refused;
        } catch (RuntimeException tooDeep) { // has no exception type of its own
            throw notJson(null);
        }
    }

    List<Feature> features() {
        return features;
    }

    /** The names of all properties, the first of them. */
    Set<String> properties() {
        return properties;
    }

    private static Reader text(InputStream file) throws IOException {
        var bytes = new BufferedInputStream(file);
        bytes.mark(4);
        String start = new String(bytes.readNBytes(3), StandardCharsets.UTF_8);
        bytes.reset();
        if (start.isEmpty()) {
            throw new RefusedBoundariesException(BoundaryFault.EMPTY_FILE);
        }
        if (start.equals(BYTE_ORDER_MARK)) {
            bytes.skipNBytes(3);
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
    }

    private static RefusedBoundariesException notJson(JsonLocation at) {
        boolean known = at != null && at.getLineNumber() > 0;
        return new RefusedBoundariesException(
                BoundaryFault.NOT_JSON,
                Long.toString(known ? at.getLineNumber() : 1),
                Long.toString(known ? at.getColumnNumber() : 1));
    }

    private void collection() {
        if (json.next() != Event.START_OBJECT) {
            throw new RefusedBoundariesException(BoundaryFault.NOT_GEOJSON);
        }
        String type = "";
        while (json.next() == Event.KEY_NAME) {
            String key = json.getString();
            Event value = json.next();
            if (key.equals("type") && value == Event.VALUE_STRING) {
                type = excerpt(json.getString());
            } else if (key.equals("features") && value == Event.START_ARRAY) {
                readFeatures();
            } else if (key.equals("crs") && value == Event.START_OBJECT) {
                ReferenceSystem.check(json);
            } else {
                skip(value);
            }
        }
        if (type.isEmpty()) {
            throw new RefusedBoundariesException(BoundaryFault.NOT_GEOJSON);
        }
        if (!type.equals("FeatureCollection")) {
            throw new RefusedBoundariesException(BoundaryFault.NOT_A_COLLECTION, type);
        }
        if (json.hasNext()) { // complains itself about what follows
            json.next();
        }
        if (features.isEmpty()) {
            throw new RefusedBoundariesException(BoundaryFault.NO_FEATURES);
        }
    }

    private void readFeatures() {
        for (Event next = json.next(); next != Event.END_ARRAY; next = json.next()) {
            if (features.size() == MOST_FEATURES) {
                throw new RefusedBoundariesException(
                        BoundaryFault.TOO_MANY_FEATURES, MOST_FEATURES);
            }
            int number = features.size() + 1;
            if (next != Event.START_OBJECT) {
                throw new RefusedBoundariesException(BoundaryFault.BAD_FEATURE, number);
            }
            features.add(feature(number));
        }
    }

    private Feature feature(int number) {
        Map<String, Meaning> meanings = Map.of();
        Geometry geometry = null;
        while (json.next() == Event.KEY_NAME) {
            String key = json.getString();
            Event value = json.next();
            if (key.equals("properties") && value == Event.START_OBJECT) {
                meanings = meanings();
            } else if (key.equals("geometry") && value == Event.START_OBJECT) {
                geometry = new Geometry(json, number, points);
            } else {
                skip(value);
            }
        }
        if (geometry == null) {
            throw new RefusedBoundariesException(BoundaryFault.NO_GEOMETRY, number);
        }
        return new Feature(number, meanings, geometry.polygons());
    }

    private Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        while (json.next() == Event.KEY_NAME) {
            String name = excerpt(json.getString());
            Event value = json.next();
            if (value == Event.VALUE_STRING || value == Event.VALUE_NUMBER) {
                if (properties.size() < MOST_PROPERTIES) {
                    properties.add(name);
                }
                String text = json.getString();
                if (text.length() <= LONGEST) {
                    meaning.apply(text).ifPresent(region -> meanings.put(name, region));
                }
            } else {
                skip(value);
            }
        }
        return meanings;
    }

    private void skip(Event value) {
        skip(json, value);
    }

    /** Not by the parser's own means, which never end where the file does. */
    static void skip(JsonParser json, Event value) {
        int depth = deeper(value);
        while (depth > 0) {
            depth += deeper(json.next());
        }
    }

    static int deeper(Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    static String excerpt(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
