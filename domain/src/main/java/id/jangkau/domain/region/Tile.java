package id.jangkau.domain.region;

import id.jangkau.domain.Require;

/**
 * A place on the tile map, which draws every kabupaten and kota as one square of equal size.
 *
 * @param column from the west, 1 first
 * @param row from the north, 1 first
 */
public record Tile(int column, int row) {

    /** The most columns or rows that a tile map may have. */
    public static final int MOST = 99;

    public Tile {
        Require.within("tile column", column, 1, MOST);
        Require.within("tile row", row, 1, MOST);
    }
}
