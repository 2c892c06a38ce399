package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A file of rows, recognised by what is in it and not by its name. */
public sealed interface Spreadsheet permits TextTable, Workbook, WatchedSpreadsheet {

    /** The most bytes of a file. */
    long MOST_BYTES = Limits.FILE_BYTES;

    /**
     * Looks what a file is. Nothing stays open.
     *
     * @throws RefusedFileException if it is nothing that can be read
     * @throws UncheckedIOException if the disk fails
     */
    static Spreadsheet open(Path file) {
        try {
            if (Files.size(file) > Limits.FILE_BYTES) {
                throw RefusedFileException.of(Fault.TOO_LARGE, Limits.FILE_BYTES >> 20);
            }
            return Signature.of(file) == Signature.ZIP ? Workbook.open(file) : TextTable.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many rows are read from one look of a watcher to the next. */
    int ROWS_WATCHED = 1_000;

    /**
     * The same file, whose reading somebody watches.
     *
     * @param watcher is told after each {@link #ROWS_WATCHED} rows; may throw to end the reading
     */
    default Spreadsheet watched(Runnable watcher) {
        return new WatchedSpreadsheet(this, watcher);
    }

    /** The names of the sheets that a person can see, first one first; {@code ""} for a text. */
    List<String> sheets();

    /** The names of the sheets that are hidden. They are not read. */
    List<String> hiddenSheets();

    /** The columns of a sheet that a person does not see, 1 is A. They are read. */
    Set<Integer> hiddenColumns(String sheet);

    /**
     * Reads the rows of a sheet that are not blank, from the top, until there are no more or none
     * is wanted.
     *
     * @throws RefusedFileException if the rest cannot be read
     */
    void read(String sheet, RowReader rows);

    /** Whether every row should have as many cells as the header. */
    boolean isRectangular();
}
