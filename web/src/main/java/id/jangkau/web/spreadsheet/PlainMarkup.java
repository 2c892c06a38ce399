package id.jangkau.web.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets through tags and text alone, each of bounded length. Document types, comments, sections and
 * instructions are refused before a parser sees them: no spreadsheet program writes any, and a
 * parser would hold them in memory or do what they say.
 */
final class PlainMarkup extends FilterInputStream {

    private long taken;
    private int sinceTag;
    private int previous;

    PlainMarkup(InputStream xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        for (int i = offset; i < offset + n; i++) {
            take(bytes[i]);
        }
        return n;
    }

    private void take(int b) {
        if (previous == '<' && (b == '!' || b == '?' && !beginsDeclaration())) {
            throw RefusedFileException.of(Fault.UNSAFE_XML);
        }
        sinceTag = b == '<' ? 0 : sinceTag + 1;
        if (sinceTag > Limits.MARKUP_BYTES) {
            throw RefusedFileException.of(Fault.UNSAFE_XML);
        }
        previous = b;
        taken++;
    }

    /** The one instruction that may be: at the very start, or behind a byte order mark. */
    private boolean beginsDeclaration() {
        return taken == 1 || taken == 4;
    }
}
