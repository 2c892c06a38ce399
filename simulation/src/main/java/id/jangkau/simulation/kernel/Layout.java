package id.jangkau.simulation.kernel;

import id.jangkau.simulation.model.Cell;
import id.jangkau.simulation.model.Grid;
import id.jangkau.simulation.model.SegmentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What stands side by side in a row of lanes: all draws of one region, or many regions of one draw.
 * It changes no bit of a result. Any number of threads share a layout.
 *
 * <p>A row of cells holds cells of one segment kind, at most one of each region; a region with two
 * cells of a kind has its second in another row. Where a region has no such cell, or the last row
 * is not full, there is a cell without workers.
 */
public final class Layout {

    /**
     * Long rows are read from memory faster, up to where the cache no longer holds those at work.
     */
    private static final int REGIONS = 1024;

    private static final int NONE = -1;

    private final int draws;
    private final int regionsOfRow;
    private final int regions;
    private final int cells;
    private final List<CellRow> cellRows = new ArrayList<>();

    /**
     * A row of cells.
     *
     * @param kind the segment kind of all its cells
     * @param regionRow the row of their regions
     * @param cells the cell of each region of the row, or −1
     */
    record CellRow(SegmentKind kind, int regionRow, int[] cells) {}

    private Layout(Grid grid, int draws, int regionsOfRow) {
        this.draws = draws;
        this.regionsOfRow = regionsOfRow;
        regions = grid.regions();
        cells = grid.cells().size();
        List<List<CellRow>> ofRegionRow = new ArrayList<>();
        for (int row = 0; row < regionRows(); row++) {
            ofRegionRow.add(new ArrayList<>());
        }
        for (int i = 0; i < grid.cells().size(); i++) {
            Cell cell = grid.cells().get(i);
            int row = row(cell.region());
            place(i, cell, ofRegionRow.get(row));
        }
        ofRegionRow.forEach(cellRows::addAll);
    }

    private void place(int i, Cell cell, List<CellRow> rows) {
        int position = cell.region() % regionsOfRow;
        for (CellRow row : rows) {
            if (row.kind() == cell.kind() && row.cells()[position] == NONE) {
                row.cells()[position] = i;
                return;
            }
        }
        int[] cells = new int[regionsOfRow];
        Arrays.fill(cells, NONE);
        cells[position] = i;
        rows.add(new CellRow(cell.kind(), row(cell.region()), cells));
    }

    /** So many draws of a region side by side: for grids of which many draws fit into the cache. */
    public static Layout ofDraws(Grid grid, int draws) {
        return new Layout(grid, draws, 1);
    }

    /** Regions of one draw side by side: for a single run, and for grids that fill the cache. */
    public static Layout ofRegions(Grid grid) {
        return new Layout(grid, 1, Math.max(1, Math.min(REGIONS, grid.regions())));
    }

    /** How many draws run at once. */
    public int draws() {
        return draws;
    }

    int lanes() {
        return draws * regionsOfRow;
    }

    int regionsOfRow() {
        return regionsOfRow;
    }

    int regions() {
        return regions;
    }

    int cells() {
        return cells;
    }

    int regionRows() {
        return (regions + regionsOfRow - 1) / regionsOfRow;
    }

    List<CellRow> cellRows() {
        return cellRows;
    }

    /** The row of a region. */
    int row(int region) {
        return region / regionsOfRow;
    }

    /** The lane of the first draw of a region in its row; the other draws follow. */
    int lane(int region) {
        return region % regionsOfRow * draws;
    }

    /** The region after the last one of a row. */
    int endOf(int regionRow) {
        return Math.min((regionRow + 1) * regionsOfRow, regions);
    }

    /** The first region of a row. */
    int firstOf(int regionRow) {
        return regionRow * regionsOfRow;
    }

    /** Rows of regions or cells. */
    double[][] rows(int count) {
        return new double[count][lanes()];
    }

    /** Writes a number of a region for each of its draws. */
    void spread(double value, int region, double[] row) {
        int lane = lane(region);
        Arrays.fill(row, lane, lane + draws, value);
    }

    /** Writes numbers of a region, [draw]. */
    void place(double[] ofDraws, int region, double[] row) {
        System.arraycopy(ofDraws, 0, row, lane(region), draws);
    }

    /** Repeats what all regions share, [draw], for each region of a row. */
    void repeat(double[] ofDraws, double[] row) {
        for (int lane = 0; lane < row.length; lane += draws) {
            System.arraycopy(ofDraws, 0, row, lane, draws);
        }
    }
}
