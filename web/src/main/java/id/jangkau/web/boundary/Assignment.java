package id.jangkau.web.boundary;

import static java.util.stream.Collectors.joining;

import id.jangkau.domain.region.Shape.Point;
import id.jangkau.web.boundary.Feature.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which region each feature is. One property says it for all of them; it is found, unless a person
 * names it. Several features may be parts of one region where they name it by its code.
 *
 * @param property that says it
 * @param polygons of each region, by code; each its outer ring and then its holes
 * @param others features that are no known region
 */
record Assignment(String property, Map<String, List<List<List<Point>>>> polygons, int others) {

    /**
     * Assigns all features.
     *
     * @param property that says which region a feature is; empty where it has to be found
     * @throws RefusedBoundariesException if no property says it, two of them differ, or features
     *     repeat
     */
    static Assignment of(GeoJson file, String property) {
        String chosen = property.isEmpty() ? found(file) : asked(file, property);
        Map<String, List<List<List<Point>>>> polygons = new TreeMap<>();
        Map<String, Feature> named = new HashMap<>();
        Map<List<List<List<Point>>>, Feature> drawn = new HashMap<>();
        int others = 0;
        for (Feature feature : file.features()) {
            Meaning meaning = feature.meanings().get(chosen);
            if (meaning == null) {
                others++;
                continue;
            }
            Feature first = named.putIfAbsent(meaning.code(), feature);
            if (first != null && meaning.byName()) {
                throw new RefusedBoundariesException(
                        BoundaryFault.REPEATED_NAME,
                        chosen,
                        meaning.code(),
                        first.number(),
                        feature.number());
            }
            requireAnotherPlace(drawn.putIfAbsent(feature.polygons(), feature), feature, chosen);
            polygons.computeIfAbsent(meaning.code(), code -> new ArrayList<>())
                    .addAll(feature.polygons());
        }
        return new Assignment(chosen, polygons, others);
    }

    private static void requireAnotherPlace(Feature same, Feature feature, String property) {
        if (same != null) {
            throw new RefusedBoundariesException(
                    BoundaryFault.REPEATED_SHAPE,
                    same.number(),
                    feature.number(),
                    same.meanings().get(property).code(),
                    feature.meanings().get(property).code());
        }
    }

    private static String asked(GeoJson file, String property) {
        if (regions(file).containsKey(property)) {
            return property;
        }
        throw new RefusedBoundariesException(
                BoundaryFault.UNKNOWN_PROPERTY, GeoJson.excerpt(property), names(file));
    }

    /** The property that names the most regions, if no other contradicts it. */
    private static String found(GeoJson file) {
        Map<String, Set<String>> regions = regions(file);
        String best =
                regions.keySet().stream()
                        .max(Comparator.comparingInt(name -> regions.get(name).size()))
                        .orElseThrow(
                                () ->
                                        new RefusedBoundariesException(
                                                BoundaryFault.NO_CODE, names(file)));
        int enough = Math.max(2, regions.get(best).size() / 2);
        regions.keySet().stream()
                .filter(name -> !name.equals(best) && regions.get(name).size() >= enough)
                .forEach(name -> requireAgreement(best, name, file));
        return best;
    }

    private static void requireAgreement(String best, String other, GeoJson file) {
        for (Feature feature : file.features()) {
            Meaning one = feature.meanings().get(best);
            Meaning two = feature.meanings().get(other);
            if (one != null && two != null && !one.code().equals(two.code())) {
                throw new RefusedBoundariesException(
                        BoundaryFault.PROPERTIES_DISAGREE,
                        best,
                        other,
                        feature.number(),
                        one.code(),
                        two.code());
            }
        }
    }

    /** The regions that each property names, by property. */
    private static Map<String, Set<String>> regions(GeoJson file) {
        Map<String, Set<String>> regions = new TreeMap<>();
        for (Feature feature : file.features()) {
            feature.meanings()
                    .forEach(
                            (name, meaning) ->
                                    regions.computeIfAbsent(name, unused -> new HashSet<>())
                                            .add(meaning.code()));
        }
        return regions;
    }

    private static String names(GeoJson file) {
        return new TreeSet<>(file.properties()).stream().collect(joining(", "));
    }
}
