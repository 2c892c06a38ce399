package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The container of Office until 2003, in which workbooks with a password are still wrapped. */
final class OldOffice {

    private static final int WINDOW_BYTES = 1 << 16;
    private static final String ENCRYPTED = wide("EncryptedPackage");
    private static final String WORKBOOK = wide("Workbook");
    private static final String BOOK = wide("Book\0");

    private OldOffice() {}

    /** What to say about such a file. The names that tell lie anywhere in it. */
    static Fault faultOf(Path file) throws IOException {
        Fault fault = Fault.BINARY;
        try (InputStream content = Files.newInputStream(file)) {
            String before = "";
            byte[] bytes = content.readNBytes(WINDOW_BYTES);
            while (bytes.length > 0) {
                String window = before + new String(bytes, StandardCharsets.ISO_8859_1);
                if (window.contains(ENCRYPTED)) {
                    return Fault.ENCRYPTED;
                }
                if (window.contains(WORKBOOK) || window.contains(BOOK)) {
                    fault = Fault.OLD_XLS;
                }
                before = window.substring(Math.max(0, window.length() - ENCRYPTED.length()));
                bytes = content.readNBytes(WINDOW_BYTES);
            }
        }
        return fault;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
