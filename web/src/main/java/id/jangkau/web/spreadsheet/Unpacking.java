package id.jangkau.web.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A part of a workbook while it is unpacked; refused when it swells like no honest one. */
final class Unpacking extends FilterInputStream {

    private final long packed;
    private final LongConsumer counter;
    private long unpacked;

    /**
     * Guards a stream.
     *
     * @param packed its bytes in the file
     * @param counter told of all bytes as they come
     */
    Unpacking(InputStream content, long packed, LongConsumer counter) {
        super(content);
        this.packed = Math.max(packed, 1);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        if (n > 0) {
            unpacked += n;
            counter.accept(n);
            if (unpacked > Limits.FREE_BYTES && unpacked / packed > Limits.RATIO) {
                throw RefusedFileException.of(Fault.ZIP_BOMB);
            }
        }
        return n;
    }
}
