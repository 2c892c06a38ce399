package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * On which line of a file each figure stands: a table of open addresses, because there may be
 * millions and an object for each would be too much.
 */
final class FirstLines {

    private static final long NOTHING = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int size;

    FirstLines() {
        Arrays.fill(keys, NOTHING);
    }

    /**
     * Notes a line, unless there is one already.
     *
     * @param region its position among the regions of the file
     * @return the line that was noted first; 0 if it is this one
     */
    long put(int region, Segment segment, YearMonth month, long line) {
        long months = month.getYear() * 12L + month.getMonthValue();
        long key = ((long) region << 24 | months) << 2 | segment.ordinal();
        int at = find(key);
        if (keys[at] == key) {
            return lines[at];
        }
        keys[at] = key;
        lines[at] = Math.toIntExact(line);
        if (++size > keys.length / 2) {
            grow();
        }
        return 0;
    }

    private int find(long key) {
        int at = (int) (key * SPREAD >>> 32) & keys.length - 1;
        while (keys[at] != NOTHING && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[2 * oldKeys.length];
        lines = new int[2 * oldLines.length];
        Arrays.fill(keys, NOTHING);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NOTHING) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                lines[at] = oldLines[i];
            }
        }
    }
}
