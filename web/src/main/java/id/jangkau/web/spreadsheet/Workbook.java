package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/** An XLSX file (ISO/IEC 29500): its sheets, read in order and never held in memory. */
final class Workbook implements Spreadsheet {

    /** A sheet by its name and where it lies. */
    private record Sheet(String name, String part, boolean hidden) {}

    private final Path file;
    private final List<Sheet> sheets = new ArrayList<>();
    private final DateCells dates;
    private final SharedTexts texts;

    private Workbook(Path file, Archive archive) throws IOException {
        this.file = file;
        WorkbookKind.check(archive);
        String book = Links.of("", archive).first("officeDocument");
        Links links = Links.of(book, archive);
        boolean since1904 = readSheets(book, links, archive);
        dates = DateCells.of(links.first("styles"), since1904, archive);
        texts = SharedTexts.of(links.first("sharedStrings"), archive);
    }

    static Workbook open(Path file) throws IOException {
        try (Archive archive = Archive.open(file)) {
            return new Workbook(file, archive);
        } catch (ZipException e) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().filter(sheet -> !sheet.hidden).map(Sheet::name).toList();
    }

    @Override
    public List<String> hiddenSheets() {
        return sheets.stream().filter(Sheet::hidden).map(Sheet::name).toList();
    }

    @Override
    public boolean isRectangular() {
        return false;
    }

    @Override
    public Set<Integer> hiddenColumns(String name) {
        Set<Integer> hidden = new TreeSet<>();
        open(name, xml -> SheetColumns.addHidden(xml, hidden));
        return hidden;
    }

    @Override
    public void read(String name, RowReader rows) {
        open(name, xml -> new SheetRows(xml, texts, dates).read(rows));
    }

    private void open(String name, Consumer<Xml> reader) {
        Sheet sheet =
                sheets.stream()
                        .filter(each -> each.name.equals(name))
                        .findFirst()
                        .orElseThrow(() -> RefusedFileException.of(Fault.NO_SUCH_SHEET));
        try (Archive archive = Archive.open(file);
                Xml xml = Xml.open(archive, sheet.part)) {
            reader.accept(xml);
        } catch (RefusedFileException e) {
            throw e.in(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the workbook counts its days from 1904. */
    private boolean readSheets(String book, Links links, Archive archive) throws IOException {
        boolean since1904 = false;
        try (Xml xml = Xml.open(archive, book)) {
            while (xml.toTag()) {
                if (xml.opens("workbookPr")) {
                    since1904 = xml.attribute("date1904").matches("1|true|on");
                } else if (xml.opens("sheet")) {
                    addSheet(xml, links);
                }
            }
        }
        return since1904;
    }

    /** Sheets that are drawings, or lie elsewhere, have no rows. */
    private void addSheet(Xml xml, Links links) {
        String part = links.byId().getOrDefault(xml.attribute("id"), "");
        if (part.contains("worksheets/")) {
            boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
            sheets.add(new Sheet(xml.attribute("name"), part, hidden));
        }
    }
}
