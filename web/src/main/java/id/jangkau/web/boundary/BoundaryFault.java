package id.jangkau.web.boundary;

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
    NOT_A_COLLECTION("notACollection"),
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
    OTHER_GEOMETRY("otherGeometry"),
    /** Coordinates that are not nested as their type asks. Arguments: the number of the feature. */
    BAD_COORDINATES("badCoordinates"),
    /** A line of less than four points. Arguments: the number of the feature. */
    SHORT_RING("shortRing"),
    /** A line that does not return to its first point. Arguments: the number of the feature. */
    OPEN_RING("openRing"),
    /** Other coordinates than longitude and latitude on WGS 84. Arguments: the system declared. */
    OTHER_SYSTEM("otherSystem"),
    /** No longitude and latitude. Arguments: the number of the feature, the two numbers. */
    OUTSIDE_WGS84("outsideWgs84"),
    /** No property names a known region. Arguments: the properties. */
    NO_CODE("noCode"),
    /** The property that was asked for names no region. Arguments: it, and the properties. */
    UNKNOWN_PROPERTY("unknownProperty"),
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

    BoundaryFault(String code) {
        this.code = code;
    }

    /** The stable error code. */
    public String code() {
        return code;
    }

    /** Its key in the message bundles. */
    public String key() {
        return "boundary." + code;
    }
}
