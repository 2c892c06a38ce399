package id.jangkau.simulation.model;

import java.util.List;

/**
 * The frame that does not change during a run: which cells there are, and what their regions are
 * like. Regions and cells are known by position; their names stay with the caller.
 */
public final class Grid {

    private final List<Cell> cells;
    private final double[] villages;
    private final double[] mediaReach;
    private final Neighbours neighbours;

    /**
     * @param cells the cells, in any order
     * @param villages villages V_r of each region, [region]
     * @param mediaReach largest share m̄_r of its workers that media can reach, [region], 0..1
     * @param neighbours the weights W of "coverage around"
     * @throws IllegalArgumentException if an array does not fit or holds an impossible value
     */
    public Grid(List<Cell> cells, double[] villages, double[] mediaReach, Neighbours neighbours) {
        this.cells = List.copyOf(cells);
        this.villages = villages.clone();
        this.mediaReach = mediaReach.clone();
        this.neighbours = neighbours;
        Require.size("mediaReach", mediaReach.length, villages.length);
        Require.size("neighbours", neighbours.regions(), villages.length);
        Require.notNegative("villages", villages);
        Require.share("mediaReach", mediaReach);
        for (Cell cell : cells) {
            if (cell.region() < 0 || cell.region() >= villages.length) {
                throw new IllegalArgumentException(
                        "%s lies outside the %s regions.".formatted(cell, villages.length));
            }
        }
    }

    /** The cells in their order. */
    public List<Cell> cells() {
        return cells;
    }

    /** How many regions there are. */
    public int regions() {
        return villages.length;
    }

    /** Villages V_r of a region. */
    public double villages(int region) {
        return villages[region];
    }

    /** Largest share m̄_r of a region's workers that media can reach, 0..1. */
    public double mediaReach(int region) {
        return mediaReach[region];
    }

    /** The weights W of "coverage around". */
    public Neighbours neighbours() {
        return neighbours;
    }
}
