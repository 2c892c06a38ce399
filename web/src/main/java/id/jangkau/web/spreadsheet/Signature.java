package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the first bytes of a file say about it. What cannot be read is refused here, by its name.
 */
enum Signature {
    ZIP,
    TEXT;

    private static final int HEAD_BYTES = 4096;
    private static final Pattern WEB_PAGE =
            Pattern.compile(
                    "(?s)(<!--.*?-->\\s*)?<(!doctype\\s+html|html|head|meta|body|table|style|div)\\b.*"
                            + "|mime-version:.*");

    static Signature of(Path file) throws IOException {
        byte[] head = head(file);
        // one character for each byte, so that bytes can be compared as text
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\3\4")) {
            return zip(head);
        }
        refuseKnown(bytes, file);
        refuseMarkup(bytes);
        refuseJunk(head);
        return TEXT;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD_BYTES);
        }
    }

    private static Signature zip(byte[] head) {
        if (head.length > 6 && (head[6] & 1) != 0) {
            throw RefusedFileException.of(Fault.ENCRYPTED);
        }
        return ZIP;
    }

    private static void refuseKnown(String bytes, Path file) throws IOException {
        if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw RefusedFileException.of(OldOffice.faultOf(file));
        }
        if (bytes.startsWith("\u0009\u0008\u0010\0") || bytes.startsWith("\u0009\u0004\u0006\0")) {
            throw RefusedFileException.of(Fault.OLD_XLS);
        }
        if (bytes.startsWith("%PDF-")) {
            throw RefusedFileException.of(Fault.PDF);
        }
        if (bytes.startsWith("PK")
                || bytes.startsWith("\u001F\u008B")
                || bytes.startsWith("7z\u00BC\u00AF")
                || bytes.startsWith("Rar!")) {
            throw RefusedFileException.of(Fault.ARCHIVE);
        }
    }

    /** Also in UTF-16: what is searched for is the same without its zero bytes. */
    private static void refuseMarkup(String bytes) {
        String start =
                bytes.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                        .replace("\0", "")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        String behind = start.replaceFirst("^<\\?xml[^>]*>\\s*", "");
        if (WEB_PAGE.matcher(behind).matches()) {
            throw RefusedFileException.of(Fault.WEB_PAGE);
        }
        if (start.startsWith("<?xml") || start.startsWith("<workbook")) {
            throw RefusedFileException.of(Fault.XML);
        }
        if (start.startsWith("{\\rtf")) {
            throw RefusedFileException.of(Fault.BINARY);
        }
    }

    /** A stray control character is found later, in its line; many of them are no text at all. */
    private static void refuseJunk(byte[] head) {
        int controls = 0;
        boolean wide = Encoding.isWide(head);
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && !(wide && b == 0)) {
                controls++;
            }
        }
        if (controls > 1 && controls > head.length / 50) {
            throw RefusedFileException.of(Fault.BINARY);
        }
    }
}
