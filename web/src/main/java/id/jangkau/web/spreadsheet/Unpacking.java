package id.jangkau.web.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * A part of a workbook while it is unpacked: refused when it swells like no honest one, and at its
 * end when it is not what was packed.
 */
final class Unpacking extends FilterInputStream {

    private final ZipEntry part;
    private final LongConsumer counter;
    private final CRC32 sum = new CRC32();
    private long unpacked;

    /**
     * Guards a stream.
     *
     * @param part what the workbook says about it
     * @param counter told of all bytes as they come
     */
    Unpacking(InputStream content, ZipEntry part, LongConsumer counter) {
        super(content);
        this.part = part;
        this.counter = counter;
        check(part.getSize());
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
            sum.update(bytes, offset, n);
            counter.accept(n);
            check(unpacked);
        } else if (n < 0 && (sum.getValue() != part.getCrc() || unpacked != part.getSize())) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
        return n;
    }

    private void check(long size) {
        long packed = Math.max(part.getCompressedSize(), 1);
        if (size > Limits.FREE_BYTES && size / packed > Limits.RATIO) {
            throw RefusedFileException.of(Fault.ZIP_BOMB);
        }
    }
}
