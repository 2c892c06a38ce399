package id.jangkau.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.jangkau.domain.region.Shape;
import id.jangkau.web.coverage.StartData;
import id.jangkau.web.message.Language;
import id.jangkau.web.territory.KnownRegions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of boundaries as planners have them, and as they should not be. */
class BoundariesTest {

    private static final KnownRegions KALIMANTAN = new KnownRegions(StartData.read().regencies());

    private static final String SQUARE =
            polygon("[[115, -3], [116, -3], [116, -4], [115, -4], [115, -3]]");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "KDPKAB, '\"63.03\"'",
        "kode, '\"6303\"'",
        "kab_code, 6303",
        "code, 6303.0",
        "ADM2_PCODE, '\"ID6303\"'",
        "WADMKK, '\"Banjar\"'",
        "NAMOBJ, '\"KABUPATEN BANJAR\"'",
        "nama, '\"Kab. Banjar\"'",
    })
    void aRegionIsFoundByItsCodeOrNameHoweverItsPropertyIsCalled(String property, String value)
            throws IOException {
        Boundaries read = read(collection(feature(property, value, SQUARE)));

        assertThat(read.property()).isEqualTo(property);
        assertThat(read.codes()).containsExactly("63.03");
    }

    @Test
    void otherPlacesOfTheCountryAreLeftOutAndCounted() throws IOException {
        Boundaries read =
                read(
                        collection(
                                feature("code", "\"63.03\"", SQUARE),
                                feature("code", "\"73.03\"", SQUARE)));

        assertThat(read.codes()).containsExactly("63.03");
        assertThat(read.others()).isEqualTo(1);
    }

    @Test
    void featuresOfOneCodeAreIslandsOfOneRegion() throws IOException {
        String island = polygon("[[118, -3], [119, -3], [119, -4], [118, -3]]");

        Boundaries read =
                read(
                        collection(
                                feature("code", "\"63.03\"", SQUARE),
                                feature("code", "\"63.03\"", island)));

        assertThat(read.shapes().get("63.03").polygons()).hasSize(2);
    }

    @Test
    void aShapeIsTheSameAfterItWasWrittenAndRead() throws IOException {
        Shape shape =
                read(collection(feature("code", "\"63.03\"", withHole()))).shapes().get("63.03");

        assertThat(Shape.of(shape.toString())).isEqualTo(shape);
        assertThat(shape.polygons().get(0)).hasSize(2);
    }

    @Test
    void codesOfBpsThatContradictTheNamesAreAskedAboutAndTheNamesCanBeChosen() throws IOException {
        // 6104 is Mempawah for BPS and Ketapang for the Ministry of Home Affairs
        String file =
                collection(
                        both("6104", "Mempawah", 1),
                        both("6101", "Sambas", 2),
                        both("6303", "Banjar", 3));

        assertThatExceptionOfType(RefusedBoundariesException.class)
                .isThrownBy(() -> read(file))
                .matches(refused -> refused.fault() == BoundaryFault.PROPERTIES_DISAGREE)
                .satisfies(
                        refused ->
                                assertThat(refused.message().in(Language.EN))
                                        .contains("61.04")
                                        .contains("61.02"));
        assertThat(Boundaries.read(file(file), KALIMANTAN, "ADM2_EN").codes())
                .containsExactly("61.01", "61.02", "63.03");
    }

    static Stream<Arguments> badFiles() {
        String deep = "[".repeat(100_000);
        return Stream.of(
                arguments("", BoundaryFault.EMPTY_FILE),
                arguments("PK\u0003\u0004 a zip", BoundaryFault.NOT_JSON),
                arguments("<kml/>", BoundaryFault.NOT_JSON),
                arguments("{\"type\": \"FeatureCollection\", \"feat", BoundaryFault.NOT_JSON),
                arguments(
                        collection(feature("code", "\"63.03\"", SQUARE)) + "x",
                        BoundaryFault.NOT_JSON),
                arguments(deep, BoundaryFault.NOT_GEOJSON),
                arguments("{\"a\": " + deep, BoundaryFault.NOT_JSON),
                arguments("[1, 2, 3]", BoundaryFault.NOT_GEOJSON),
                arguments("{\"features\": []}", BoundaryFault.NOT_GEOJSON),
                arguments("{\"type\": \"Topology\"}", BoundaryFault.NOT_A_COLLECTION),
                arguments(collection(), BoundaryFault.NO_FEATURES),
                arguments(collection("7"), BoundaryFault.BAD_FEATURE),
                arguments(collection("{}"), BoundaryFault.NO_GEOMETRY),
                arguments(collection("{\"geometry\": null}"), BoundaryFault.NO_GEOMETRY),
                arguments(geometry("{\"type\": \"Polygon\"}"), BoundaryFault.NO_GEOMETRY),
                arguments(geometry(of("Polygon", "[]")), BoundaryFault.NO_GEOMETRY),
                arguments(geometry(of("Point", "[115, -3]")), BoundaryFault.OTHER_GEOMETRY),
                arguments(
                        geometry("{\"type\": \"GeometryCollection\", \"geometries\": []}"),
                        BoundaryFault.OTHER_GEOMETRY),
                arguments(
                        geometry(of("Polygon", "[[115, -3], [116, -3]]")),
                        BoundaryFault.BAD_COORDINATES),
                arguments(geometry(of("Polygon", "[[[115]]]")), BoundaryFault.BAD_COORDINATES),
                arguments(
                        geometry(of("Polygon", "[[[\"115\", \"-3\"]]]")),
                        BoundaryFault.BAD_COORDINATES),
                arguments(geometry(of("MultiPolygon", deep)), BoundaryFault.BAD_COORDINATES),
                arguments(
                        geometry(of("Polygon", "[[[115, " + "1".repeat(100_000) + "]]]")),
                        BoundaryFault.BAD_COORDINATES),
                arguments(geometry(of("Polygon", "[[[1e999, 0]]]")), BoundaryFault.OUTSIDE_WGS84),
                arguments(
                        geometry(of("Polygon", "[[[-3, 115], [-3, 116]]]")),
                        BoundaryFault.OUTSIDE_WGS84),
                arguments(
                        geometry(of("Polygon", "[[[532000.5, 9640000]]]")),
                        BoundaryFault.OUTSIDE_WGS84),
                arguments(
                        geometry(polygon("[[115, -3], [116, -3], [115, -3]]")),
                        BoundaryFault.SHORT_RING),
                arguments(
                        geometry(polygon("[[115, -3], [116, -3], [116, -4], [115, -4]]")),
                        BoundaryFault.OPEN_RING),
                arguments(
                        geometry(polygon("[[115, -3], [115, -3], [115, -3], [115, -3]]")),
                        BoundaryFault.NO_AREA),
                arguments(
                        collection(feature("code", "\"63.03\"", SQUARE))
                                .replaceFirst("\\{", "{" + crs("urn:ogc:def:crs:EPSG::32651")),
                        BoundaryFault.OTHER_SYSTEM),
                arguments(
                        collection(
                                feature("code", "\"63.03\"", SQUARE),
                                feature("code", "\"63.03\"", SQUARE)),
                        BoundaryFault.REPEATED_SHAPE),
                arguments(
                        collection(
                                feature("code", "\"63.03\"", SQUARE),
                                feature("code", "\"63.04\"", SQUARE)),
                        BoundaryFault.REPEATED_SHAPE),
                arguments(collection(feature("owner", "\"Siti\"", SQUARE)), BoundaryFault.NO_CODE),
                arguments(
                        collection(
                                feature("nama", "\"Banjar\"", SQUARE),
                                feature("nama", "\"Banjar\"", SQUARE)),
                        BoundaryFault.REPEATED_NAME));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void whatIsWrongHasAStableCodeAndASentenceInBothLanguages(String text, BoundaryFault fault) {
        assertThatExceptionOfType(RefusedBoundariesException.class)
                .isThrownBy(() -> read(text))
                .satisfies(
                        refused -> {
                            assertThat(refused.fault()).isEqualTo(fault);
                            for (Language language : Language.values()) {
                                assertThat(refused.message().in(language))
                                        .hasSizeBetween(20, 400)
                                        .doesNotContain("{");
                            }
                        });
    }

    @Test
    void aPropertyThatNamesNoRegionIsRefusedWithThoseThatThereAre() throws IOException {
        Path file = file(collection(feature("code", "\"63.03\"", SQUARE)));

        assertThatExceptionOfType(RefusedBoundariesException.class)
                .isThrownBy(() -> Boundaries.read(file, KALIMANTAN, "kode"))
                .matches(refused -> refused.fault() == BoundaryFault.UNKNOWN_PROPERTY)
                .satisfies(
                        refused ->
                                assertThat(refused.message().in(Language.EN)).contains(": code."));
    }

    @Test
    void theValueAtFaultIsToldWhereThereIsOne() {
        assertThat(BoundaryFault.OTHER_GEOMETRY.value(7, "Point")).isEqualTo("Point");
        assertThat(BoundaryFault.OUTSIDE_WGS84.value(7, "181.0", "-3.0")).isEqualTo("181.0, -3.0");
        assertThat(BoundaryFault.NOT_JSON.value(1, 2)).isNull();
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() throws IOException {
        byte[] bytes =
                collection(feature("nama", "\"Kab. Banjàr\"", SQUARE))
                        .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin"), bytes);

        assertThatExceptionOfType(RefusedBoundariesException.class)
                .isThrownBy(() -> Boundaries.read(file, KALIMANTAN, ""))
                .matches(refused -> refused.fault() == BoundaryFault.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::9470"})
    void longitudeAndLatitudeMayBeDeclared(String name) throws IOException {
        String file = collection(feature("code", "\"63.03\"", SQUARE));

        assertThat(read(file.replaceFirst("\\{", "{" + crs(name))).codes()).hasSize(1);
    }

    @Test
    void aByteOrderMarkHeightsAndOtherMembersAreNoMistake() throws IOException {
        String high = polygon("[[115, -3, 7], [116, -3, 7], [116, -4, 7], [115, -3, 7]]");
        String file =
                "\uFEFF{\"crs\": {\"a\": [1, {\"b\": 2}]}, \"features\": ["
                        + feature("code", "\"63.03\"", high)
                        + "], \"type\": \"FeatureCollection\", \"bbox\": [1, 2]}";

        assertThat(read(file).codes()).containsExactly("63.03");
    }

    private Boundaries read(String text) throws IOException {
        return Boundaries.read(file(text), KALIMANTAN, "");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("boundaries"), text);
    }

    private static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": ["
                + String.join(", ", features)
                + "]}";
    }

    private static String crs(String name) {
        return "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"%s\"}}, "
                .formatted(name);
    }

    private static String feature(String property, String value, String geometry) {
        return "{\"type\": \"Feature\", \"properties\": {\"%s\": %s, \"x\": {\"y\": []}}, \"geometry\": %s}"
                .formatted(property, value, geometry);
    }

    private static String both(String code, String name, int south) {
        return "{\"properties\": {\"ADM2_PCODE\": \"ID%s\", \"ADM2_EN\": \"%s\"}, \"geometry\": %s}"
                .formatted(code, name, SQUARE.replace("-4", "-4." + south));
    }

    private static String geometry(String geometry) {
        return collection(feature("code", "\"63.03\"", geometry));
    }

    private static String polygon(String ring) {
        return of("Polygon", "[" + ring + "]");
    }

    private static String withHole() {
        return of(
                "Polygon",
                "[[[115, -3], [116, -3], [116, -4], [115, -4], [115, -3]],"
                        + " [[115.4, -3.4], [115.6, -3.4], [115.6, -3.6], [115.4, -3.4]]]");
    }

    private static String of(String type, String coordinates) {
        return "{\"type\": \"%s\", \"coordinates\": %s}".formatted(type, coordinates);
    }
}
