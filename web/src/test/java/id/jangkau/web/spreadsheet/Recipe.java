package id.jangkau.web.spreadsheet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Bad files that are too large, or too broken, to be written down in a table. */
enum Recipe {
    zeros(file -> file.write(new byte[1000])),
    noise(file -> file.write(random(2000))),
    noiseLong(file -> file.write(random(1 << 20))),
    tooLarge(file -> {}) {
        @Override
        void write(Path path) throws IOException {
            try (var file = new RandomAccessFile(path.toFile(), "rw")) {
                file.setLength(Limits.FILE_BYTES + 1);
            }
        }
    },

    oldWorkbook(file -> file.write(container("Workbook", 1024))),
    olderWorkbook(file -> file.write(container("Book\0", 1024))),
    oldDocument(file -> file.write(container("WordDocument", 1024))),
    encryptedWorkbook(file -> file.write(container("EncryptedPackage", 1024))),
    encryptedLate(file -> file.write(container("EncryptedPackage", (1 << 16) - 7))),
    encryptedZip(file -> file.write(with(sound(), 6, 1))),
    openDocument(
            file ->
                    file.write(
                            new WorkbookFile("")
                                    .with(
                                            "mimetype",
                                            "application/vnd.oasis.opendocument.spreadsheet")
                                    .with("content.xml", "<office:document-content/>")
                                    .bytes())),
    zippedText(
            file ->
                    file.write(
                            new WorkbookFile("")
                                    .without(WorkbookFile.TYPES)
                                    .with("data.csv", "kode;bulan\n")
                                    .bytes())),

    truncated(file -> file.write(Arrays.copyOf(sound(), sound().length * 2 / 3))),
    truncatedEnd(file -> file.write(Arrays.copyOf(sound(), sound().length - 22))),
    appended(file -> file.write(Arrays.copyOf(sound(), sound().length + 5))),
    wrongCheckSum(file -> file.write(inDirectory(sound(), 16, 4711))),
    damagedDirectory(file -> file.write(with(sound(), sound().length - 6, 7))),
    badUtf8Sheet(
            file ->
                    file.write(
                            new WorkbookFile("")
                                    .with(
                                            WorkbookFile.SHEET,
                                            WorkbookFile.sheet("<row t=\"é\"/>")
                                                    .getBytes(StandardCharsets.ISO_8859_1))
                                    .bytes())),
    wideSheet(
            file ->
                    file.write(
                            new WorkbookFile("")
                                    .with(
                                            WorkbookFile.SHEET,
                                            WorkbookFile.sheet("")
                                                    .getBytes(StandardCharsets.UTF_16))
                                    .bytes())),
    longNumberCell(file -> file.write(sheet("<c><v>" + "9".repeat(1000) + "</v></c>"))),
    longCell(file -> file.write(sheet("<c t=\"str\"><v>" + "x".repeat(32_768) + "</v></c>"))),

    bombSheet(file -> bomb(file, WorkbookFile.SHEET, "<worksheet><sheetData>", 100)),
    bombTexts(file -> bomb(file, "xl/sharedStrings.xml", "<sst>", 100)),
    bombStyles(file -> bomb(file, "xl/styles.xml", "<styleSheet>", 100)),
    bombTypes(file -> bomb(file, WorkbookFile.TYPES, "<Types>", 100)),
    bombLying(file -> lyingBomb(file)),
    bombParts(file -> file.write(withParts(3000, "x"))),
    bombNames(file -> file.write(withParts(100, "x".repeat(20_000)))),
    manyTexts(
            file -> file.write(new WorkbookFile("").with("xl/sharedStrings.xml", texts()).bytes())),
    sharedRow(file -> file.write(sharedRow())),
    endlessAttribute(file -> file.write(sheet("<c t=\"" + "x".repeat(1 << 20) + "\"/>"))),
    endlessText(file -> file.write(sheet("<c t=\"str\"><v>" + "x".repeat(1 << 20) + "</v></c>"))),
    endlessSpace(file -> file.write(sheet(" ".repeat(1 << 20)))),
    deep(file -> file.write(new WorkbookFile("<a>".repeat(100_000)).bytes())),

    longRun(
            file ->
                    lines(
                            file,
                            "61.01;2026-02;PU;1;1\n61.02;2026-02;PU;-"
                                    + "1".repeat(30_000)
                                    + "x;1\n",
                            "",
                            0)),
    longMonth(
            file ->
                    lines(
                            file,
                            "61.01;2026-02;PU;1;1\n61.02;" + "x".repeat(30_000) + "/26;PU;1;1\n",
                            "",
                            0)),
    longHeading(
            file ->
                    file.write(
                            ("kode;bulan;segmen;pekerja;pekerja;aktif;no "
                                            + "a ".repeat(15_000)
                                            + "\n1;1;1;1;1;1;1\n")
                                    .getBytes(StandardCharsets.US_ASCII))),
    openQuoteLong(
            file -> lines(file, "61.01;2026-02;\"PU;1;1\n", "61.02;2026-02;PU;1;1\n", 100_000)),
    longTextCell(file -> lines(file, "x".repeat(32_768), "", 0)),
    longTextRow(file -> lines(file, ("x".repeat(30_000) + ";").repeat(20), "", 0)),
    longLine(file -> file.write("x".repeat(2 << 20).getBytes(StandardCharsets.US_ASCII))),
    manyCells(file -> lines(file, "1;".repeat(2000), "", 0)),
    manyRows(file -> lines(file, "", "1\n", 1_048_576)),
    lowHeader(
            file -> {
                file.write("judul;;;;\n".repeat(30).getBytes(StandardCharsets.US_ASCII));
                lines(file, "61.01;2026-02;PU;1;1\n", "", 0);
            });

    /** Writes a file. */
    private interface Writing {
        void into(OutputStream file) throws IOException;
    }

    private final Writing writing;

    Recipe(Writing writing) {
        this.writing = writing;
    }

    void write(Path path) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(path))) {
            writing.into(file);
        }
    }

    private static void lines(OutputStream file, String first, String line, int count)
            throws IOException {
        String header = "kode wilayah;bulan;segmen;pekerja;peserta aktif\n";
        file.write((header + first).getBytes(StandardCharsets.US_ASCII));
        byte[] bytes = line.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            file.write(bytes);
        }
    }

    private static void bomb(OutputStream file, String part, String start, int megabytes)
            throws IOException {
        new WorkbookFile("").writeBomb(file, part, start, megabytes);
    }

    /** A bomb that says it unpacks to a kilobyte. */
    private static void lyingBomb(OutputStream file) throws IOException {
        var packed = new ByteArrayOutputStream();
        bomb(packed, WorkbookFile.SHEET, "<worksheet><sheetData>", 100);
        file.write(inDirectory(packed.toByteArray(), 24, 1024));
    }

    /** A workbook whose directory says something else about its last part, the sheet. */
    private static byte[] inDirectory(byte[] packed, int offset, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        int entry = packed.length - 22;
        while (bytes.getInt(entry) != 0x02014B50) {
            entry--;
        }
        bytes.putInt(entry + offset, value);
        return packed;
    }

    private static byte[] sound() {
        return new WorkbookFile(WorkbookFile.HEADER + WorkbookFile.SOUND).bytes();
    }

    private static byte[] sheet(String cellsOfRow3) {
        return new WorkbookFile(
                        WorkbookFile.HEADER
                                + WorkbookFile.SOUND
                                + "<row r=\"3\">"
                                + cellsOfRow3
                                + "</row>")
                .bytes();
    }

    private static byte[] with(byte[] bytes, int position, int value) {
        bytes[position] = (byte) value;
        return bytes;
    }

    private static byte[] container(String name, int position) {
        byte[] bytes = random(1 << 18);
        byte[] start = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        System.arraycopy(start, 0, bytes, 0, start.length);
        byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(wide, 0, bytes, position, wide.length);
        return bytes;
    }

    private static byte[] withParts(int count, String name) {
        var workbook = new WorkbookFile("");
        for (int i = 0; i < count; i++) {
            workbook.with(name + i, "");
        }
        return workbook.bytes();
    }

    private static byte[] sharedRow() {
        var cells = new StringBuilder();
        for (char column = 'A'; column <= 'Z'; column++) {
            cells.append("<c r=\"").append(column).append("3\" t=\"s\"><v>0</v></c>");
        }
        return new WorkbookFile(
                        WorkbookFile.HEADER
                                + WorkbookFile.SOUND
                                + "<row r=\"3\">"
                                + cells
                                + "</row>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>" + "x".repeat(30_000) + "</t></si></sst>")
                .bytes();
    }

    private static String texts() {
        var noise = new Random(1);
        var texts = new StringBuilder("<sst>");
        for (int i = 0; i < 600; i++) {
            texts.append("<si><t>");
            noise.ints(30_000, 'a', 'z').forEach(c -> texts.append((char) c));
            texts.append("</t></si>");
        }
        return texts.append("</sst>").toString();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
