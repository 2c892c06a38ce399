package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a text are written as bytes.
 *
 * @param charset the encoding
 * @param mark bytes of the byte order mark in front of the text
 */
record Encoding(Charset charset, int mark) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Finds the encoding of a text: by its mark, by the zero bytes of UTF-16, or by reading it all.
     * Windows-1252 is what remains where nothing at all is UTF-8.
     */
    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream content = Files.newInputStream(file)) {
            head = content.readNBytes(4096);
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)) {
            throw RefusedFileException.at(1, Fault.BROKEN_ENCODING);
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(wide(head[0] == (byte) 0xFF), 2);
        }
        if (isWide(head)) {
            return new Encoding(wide(zeros(head, 1) > zeros(head, 0)), 0);
        }
        int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new Encoding(narrow(Utf8Check.of(file), mark > 0), mark);
    }

    /** Whether a text is UTF-16: Latin letters then have a zero in every other byte. */
    static boolean isWide(byte[] head) {
        int pairs = head.length / 2;
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        boolean marked = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
        return marked || pairs > 0 && Math.max(even, odd) * 2 > pairs && Math.min(even, odd) == 0;
    }

    Reader open(Path file) throws IOException {
        InputStream content = Files.newInputStream(file);
        content.skipNBytes(mark);
        return new InputStreamReader(content, charset.newDecoder());
    }

    private static Charset wide(boolean littleEndian) {
        return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static Charset narrow(Utf8Check check, boolean marked) {
        if (check.isSound()) {
            return StandardCharsets.UTF_8;
        }
        if (marked || check.sequences() > 0) {
            throw RefusedFileException.at(check.firstBroken(), Fault.BROKEN_ENCODING);
        }
        if (check.firstUnknown() > 0) {
            throw RefusedFileException.at(check.firstUnknown(), Fault.BROKEN_ENCODING);
        }
        return WINDOWS_1252;
    }

    private static int zeros(byte[] head, int offset) {
        int zeros = 0;
        for (int i = offset; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
