package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The table of contents at the end of a packed file. It is looked at before the file is opened,
 * because opening holds all of it in memory.
 */
final class ZipDirectory {

    private static final int END_BYTES = 22;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final int END_MARK = 0x06054B50;

    private ZipDirectory() {}

    /** Refuses a file without an end, or with more parts than a workbook has. */
    static void check(Path file) throws IOException {
        ByteBuffer tail = tail(file);
        int end = tail.capacity() - END_BYTES;
        while (end >= 0 && tail.getInt(end) != END_MARK) {
            end--;
        }
        if (end < 0) {
            throw RefusedFileException.of(Fault.TRUNCATED);
        }
        if (end + END_BYTES + (tail.getChar(end + 20)) != tail.capacity()) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
        long bytes = tail.getInt(end + 12) & 0xFFFFFFFFL;
        if (tail.getChar(end + 10) > Limits.PARTS || bytes > Limits.DIRECTORY_BYTES) {
            throw RefusedFileException.of(Fault.ZIP_BOMB);
        }
    }

    private static ByteBuffer tail(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            long length = content.length();
            byte[] bytes = new byte[(int) Math.min(length, END_BYTES + MOST_COMMENT)];
            content.seek(length - bytes.length);
            content.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
