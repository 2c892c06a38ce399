package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The texts that the cells of a workbook share, as bytes behind each other. */
final class SharedTexts {

    private byte[] bytes = new byte[1 << 10];
    private int[] ends = new int[1 << 8];
    private int count;

    private SharedTexts() {}

    /** Reads the texts of a workbook; {@code ""} if it has none. */
    static SharedTexts of(String part, Archive archive) throws IOException {
        var texts = new SharedTexts();
        if (archive.has(part)) {
            try (Xml xml = Xml.open(archive, part)) {
                texts.read(xml);
            }
        }
        return texts;
    }

    /** The text at a position; null if there is none. */
    String at(int position) {
        if (position < 0 || position >= count) {
            return null;
        }
        int start = position == 0 ? 0 : ends[position - 1];
        return new String(bytes, start, ends[position] - start, StandardCharsets.UTF_8);
    }

    private void read(Xml xml) {
        var text = new StringBuilder();
        while (xml.toTag()) {
            if (xml.opens("si")) {
                text.setLength(0);
                RichText.append(xml, "si", text);
                add(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        bytes = Arrays.copyOf(bytes, count == 0 ? 0 : ends[count - 1]);
    }

    private void add(byte[] text) {
        int start = count == 0 ? 0 : ends[count - 1];
        int end = start + text.length;
        if (end > Limits.SHARED_BYTES || count == Limits.SHARED_TEXTS) {
            throw RefusedFileException.of(Fault.TOO_MANY_TEXTS);
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + bytes.length / 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + count / 2);
        }
        System.arraycopy(text, 0, bytes, start, text.length);
        ends[count++] = end;
    }
}
