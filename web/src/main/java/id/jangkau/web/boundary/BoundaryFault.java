package id.jangkau.web.boundary;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** What can be wrong in a file of boundaries; a name, once released, is a stable error code. */
public enum BoundaryFault {
    /** No byte. */
    EMPTY_FILE("emptyFile"),
    /** Arguments: the most megabytes. */
    TOO_LARGE("tooLarge"),
    /** Bytes that are no UTF-8. */
    NOT_UTF8("notUtf8"),
    /** No JSON. Arguments: line and column where it ends to be. */
    NOT_JSON("notJson"),
    /** JSON, but no object with a type. */
    NOT_GEOJSON("notGeoJson"),
    /** GeoJSON, but not a FeatureCollection. Arguments: its type. */
    NOT_A_COLLECTION("notACollection", 0),
    /** A collection of nothing. */
    NO_FEATURES("noFeatures"),
    /** Arguments: the most. */
    TOO_MANY_FEATURES("tooManyFeatures"),
    /** Arguments: the most. */
    TOO_MANY_POINTS("tooManyPoints"),
    /** A feature that is none. Arguments: its number. */
    BAD_FEATURE("badFeature"),
    /** Arguments: the number of the feature. */
    NO_GEOMETRY("noGeometry"),
    /** Neither Polygon nor MultiPolygon. Arguments: the number of the feature, the type. */
    OTHER_GEOMETRY("otherGeometry", 1),
    /** Coordinates that are not nested as their type asks. Arguments: the number of the feature. */
    BAD_COORDINATES("badCoordinates"),
    /** A line of less than four points. Arguments: the number of the feature. */
    SHORT_RING("shortRing"),
    /** A line that does not return to its first point. Arguments: the number of the feature. */
    OPEN_RING("openRing"),
    /** Other coordinates than longitude and latitude on WGS 84. Arguments: the system declared. */
    OTHER_SYSTEM("otherSystem", 0),
    /** No longitude and latitude. Arguments: the number of the feature, the two numbers. */
    OUTSIDE_WGS84("outsideWgs84", 1, 2),
    /** No property names a known region. Arguments: the properties. */
    NO_CODE("noCode"),
    /** The property that was asked for names no region. Arguments: it, and the properties. */
    UNKNOWN_PROPERTY("unknownProperty", 0),
    /**
     * Two properties name different regions. Arguments: both, the number of a feature, and the
     * codes that they give it.
     */
    PROPERTIES_DISAGREE("propertiesDisagree"),
    /** Two features of one name. Arguments: the property, the region, both numbers. */
    REPEATED_NAME("repeatedName"),
    /** Two features of one place. Arguments: both numbers, and their regions. */
    REPEATED_SHAPE("repeatedShape"),
    /** No region has an area. */
    NO_AREA("noArea"),
    /** Borders that neighbours do not share, so that they cannot be made simpler. */
    TOO_RAGGED("tooRagged");

    private final String code;
    private final int[] values;

    /**
     * @param values the arguments that are the value at fault; none where it is the file as a whole
     */
    BoundaryFault(String code, int... values) {
        this.code = code;
        this.values = values;
    }

    /** The stable error code. */
    public String code() {
        return code;
    }

    /** The value at fault; null where it is the file as a whole, or a part of it. */
    String value(Object... arguments) {
        return values.length == 0
                ? null
                : Arrays.stream(values)
                        .mapToObj(at -> arguments[at].toString())
                        .collect(joining(", "));
    }

    /** Its key in the message bundles. */
    public String key() {
        return "boundary." + code;
    }
}
