package id.jangkau.web.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How large the tile map is, and where the names of provinces find room beside their tiles.
 *
 * @param columns of the map
 * @param names of the provinces that find room
 */
public record TileMap(int columns, List<Name> names) {

    /** With more columns a tile has no room for its name. */
    private static final int MOST_WITH_NAMES = 14;

    /** So wide is a name on one line, as a part of all columns. */
    private static final int NAME_IN_COLUMNS = 3;

    /**
     * Free squares for a name.
     *
     * @param province as it is called
     * @param column the first one, 1 in the west
     * @param row the first one, 1 in the north
     */
    public record Name(String province, int column, int row, int width, int height) {

        private boolean touches(RegencyTile tile) {
            return tile.column() >= column
                    && tile.column() < column + width
                    && tile.row() >= row
                    && tile.row() < row + height;
        }

        private boolean touches(Name other) {
            return column < other.column + other.width
                    && other.column < column + width
                    && row < other.row + other.height
                    && other.row < row + height;
        }

        /** How far it is to the nearest tile, and then to all of them. */
        private double distance(List<RegencyTile> tiles) {
            double nearest = tiles.stream().mapToDouble(this::gap).min().orElseThrow();
            double mean = tiles.stream().mapToDouble(this::gap).average().orElseThrow();
            return 4 * nearest + mean;
        }

        private double gap(RegencyTile tile) {
            int across = Math.max(column - tile.column(), tile.column() - column - width + 1);
            int down = Math.max(row - tile.row(), tile.row() - row - height + 1);
            return Math.hypot(Math.max(0, across), Math.max(0, down));
        }
    }

    /** Lays out some tiles. */
    public static TileMap of(List<RegencyTile> tiles) {
        int columns = tiles.stream().mapToInt(RegencyTile::column).max().orElse(1);
        int rows = tiles.stream().mapToInt(RegencyTile::row).max().orElse(1);
        Map<String, List<RegencyTile>> provinces =
                tiles.stream().collect(groupingBy(RegencyTile::province, TreeMap::new, toList()));
        List<Name> names = new ArrayList<>();
        provinces.forEach(
                (province, own) ->
                        room(province, columns, rows)
                                .filter(name -> tiles.stream().noneMatch(name::touches))
                                .filter(name -> names.stream().noneMatch(name::touches))
                                .min(Comparator.comparingDouble(name -> name.distance(own)))
                                .ifPresent(names::add));
        return new TileMap(columns, names);
    }

    /** All places for a name: on one line, or on two. */
    private static Stream<Name> room(String province, int columns, int rows) {
        int wide = (columns + NAME_IN_COLUMNS - 1) / NAME_IN_COLUMNS;
        int narrow = (wide + 1) / 2;
        return Stream.concat(
                places(province, columns - wide, rows, wide, 1),
                places(province, columns - narrow, rows - 1, narrow, 2));
    }

    private static Stream<Name> places(
            String province, int lastColumn, int lastRow, int width, int height) {
        return IntStream.rangeClosed(1, lastColumn + 1)
                .boxed()
                .flatMap(
                        column ->
                                IntStream.rangeClosed(1, lastRow)
                                        .mapToObj(
                                                row ->
                                                        new Name(
                                                                province, column, row, width,
                                                                height)));
    }

    /** Is there no room for names on tiles? */
    public boolean dense() {
        return columns > MOST_WITH_NAMES;
    }

    /** Where the name of a province stands, as CSS writes it. */
    public Optional<String> area(String province) {
        return names.stream()
                .filter(name -> name.province().equals(province))
                .map(
                        name ->
                                "%d / %d / span %d / span %d"
                                        .formatted(
                                                name.row(),
                                                name.column(),
                                                name.height(),
                                                name.width()))
                .findFirst();
    }
}
