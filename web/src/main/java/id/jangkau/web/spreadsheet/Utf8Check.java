package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the bytes of a text once, to see whether they are UTF-8 and where not. */
final class Utf8Check {

    private long line = 1;
    private long sequences;
    private long firstBroken;
    private long firstUnknown;

    private int missing;
    private int least;
    private int most;

    private Utf8Check() {}

    static Utf8Check of(Path file) throws IOException {
        var check = new Utf8Check();
        byte[] buffer = new byte[1 << 16];
        try (InputStream content = Files.newInputStream(file)) {
            for (int n = content.read(buffer); n > 0; n = content.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    check.take(buffer[i] & 0xFF);
                }
            }
        }
        if (check.missing > 0) {
            check.broken();
        }
        return check;
    }

    boolean isSound() {
        return firstBroken == 0;
    }

    /** How many characters of more than one byte are sound. */
    long sequences() {
        return sequences;
    }

    /** The line of the first byte that is no UTF-8; 0 if there is none. */
    long firstBroken() {
        return firstBroken;
    }

    /** The line of the first byte that Windows-1252 does not know either; 0 if there is none. */
    long firstUnknown() {
        return firstUnknown;
    }

    private void take(int b) {
        if (b >= 0x80) {
            notAscii(b);
        } else if (missing > 0) {
            broken();
            missing = 0;
        }
        if (b == '\n') {
            line++;
        }
    }

    private void notAscii(int b) {
        if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D) {
            firstUnknown = firstUnknown == 0 ? line : firstUnknown;
        }
        if (missing == 0) {
            begin(b);
        } else if (b < least || b > most) {
            broken();
            begin(b);
        } else {
            least = 0x80;
            most = 0xBF;
            missing--;
            sequences += missing == 0 ? 1 : 0;
        }
    }

    /**
     * The bounds of the second byte keep out what could be written shorter, and half characters.
     */
    private void begin(int b) {
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            missing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            missing = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            missing = 3;
        } else {
            missing = 0;
            broken();
        }
    }

    private void broken() {
        firstBroken = firstBroken == 0 ? line : firstBroken;
    }
}
