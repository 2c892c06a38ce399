package id.jangkau.web.api;

import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.region.Boundary;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.Shape.Point;
import id.jangkau.domain.region.Shape.Ring;
import id.jangkau.web.boundary.Boundaries;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes boundaries, and what was found in a file of them. */
final class BoundaryJson {

    private static final int DIGITS = 4;

    private BoundaryJson() {}

    /** What a file holds. */
    static void write(JsonGenerator json, Boundaries read, List<Regency> regencies) {
        json.writeStartObject();
        json.write("property", read.property());
        json.write("found", read.codes().size());
        json.write("others", read.others());
        json.write("detail", read.detail());
        json.writeStartArray("missing");
        regencies.stream()
                .filter(regency -> !read.codes().contains(regency.code()))
                .forEach(
                        regency -> {
                            json.writeStartObject();
                            json.write("code", regency.code());
                            json.write("name", regency.name());
                            json.writeEnd();
                        });
        json.writeEnd();
        json.writeEnd();
    }

    /** All of them as a FeatureCollection. */
    static void write(JsonGenerator json, List<Boundary> boundaries, List<Regency> regencies) {
        Map<String, Regency> byCode =
                regencies.stream().collect(toMap(Regency::code, Function.identity()));
        json.writeStartObject();
        json.write("type", "FeatureCollection");
        json.writeStartArray("features");
        boundaries.forEach(each -> write(json, each, byCode.get(each.regencyCode())));
        json.writeEnd();
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Boundary boundary, Regency regency) {
        json.writeStartObject();
        json.write("type", "Feature");
        json.writeStartObject("properties");
        json.write("code", boundary.regencyCode());
        if (regency != null) {
            json.write("name", regency.name());
        }
        json.writeEnd();
        json.writeStartObject("geometry");
        json.write("type", "MultiPolygon");
        json.writeStartArray("coordinates");
        for (List<Ring> polygon : boundary.shape().polygons()) {
            json.writeStartArray();
            polygon.forEach(ring -> write(json, ring));
            json.writeEnd();
        }
        json.writeEnd();
        json.writeEnd();
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Ring ring) {
        json.writeStartArray();
        for (Point point : ring.points()) {
            json.writeStartArray();
            json.write(BigDecimal.valueOf(point.longitude(), DIGITS));
            json.write(BigDecimal.valueOf(point.latitude(), DIGITS));
            json.writeEnd();
        }
        json.writeEnd();
    }
}
