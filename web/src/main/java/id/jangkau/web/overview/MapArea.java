package id.jangkau.web.overview;

import static java.util.stream.Collectors.joining;

import id.jangkau.web.territory.RegionMap;
import java.util.Arrays;
import java.util.List;

/**
 * One kabupaten or kota on the map of boundaries.
 *
 * @param area where it is
 * @param tile what is known of it
 */
public record MapArea(RegionMap.Area area, RegencyTile tile) {

    /** The areas of a map whose regions are known. */
    public static List<MapArea> of(RegionMap map, List<RegencyTile> tiles) {
        return map.areas().stream()
                .flatMap(
                        area ->
                                tiles.stream()
                                        .filter(tile -> tile.code().equals(area.code()))
                                        .map(tile -> new MapArea(area, tile)))
                .toList();
    }

    /** Its class on the map for each measure, such as {@code coverage-3}. */
    public String levels() {
        return Arrays.stream(Measure.values())
                .map(measure -> measure.key() + "-" + measure.level(tile))
                .collect(joining(" "));
    }
}
