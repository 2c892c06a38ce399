package id.jangkau.web.spreadsheet;

import java.util.List;
import java.util.Set;

/**
 * A file whose reading somebody watches.
 *
 * @param file what is read
 * @param watcher is told each time so many rows more were read; may throw to end the reading
 */
record WatchedSpreadsheet(Spreadsheet file, Runnable watcher) implements Spreadsheet {

    @Override
    public List<String> sheets() {
        return file.sheets();
    }

    @Override
    public List<String> hiddenSheets() {
        return file.hiddenSheets();
    }

    @Override
    public Set<Integer> hiddenColumns(String sheet) {
        return file.hiddenColumns(sheet);
    }

    @Override
    public void read(String sheet, RowReader rows) {
        int[] read = new int[1];
        file.read(
                sheet,
                row -> {
                    if (++read[0] % ROWS_WATCHED == 0) {
                        watcher.run();
                    }
                    return rows.wantsMoreAfter(row);
                });
    }

    @Override
    public boolean isRectangular() {
        return file.isRectangular();
    }
}
