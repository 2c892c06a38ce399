package id.jangkau.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: the table on as many sheets as it needs, each with its head frozen and a filter, and
 * a last sheet that says where the figures come from. Rows leave the memory as soon as they are
 * written.
 */
public final class SheetFile implements TableFile {

    /** What a workbook is on the web. */
    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_ROWS = 1_048_576; // of a sheet, its head among them
    private static final int PORTION = 1000;
    private static final int WIDEST = 48; // characters of a column

    private final Workbook workbook;
    private final String name;
    private final List<Map.Entry<String, String>> origin;
    private final int mostRows;

    private Worksheet sheet;
    private List<String> names = List.of();
    private int sheets;
    private int next; // row of the sheet

    /**
     * A workbook that is written to a stream.
     *
     * @param name of the sheet
     * @param origin where the figures come from: what is told, and what is told of it; the first
     *     names the last sheet
     */
    public SheetFile(OutputStream out, String name, List<Map.Entry<String, String>> origin) {
        this(out, name, origin, MOST_ROWS);
    }

    SheetFile(OutputStream out, String name, List<Map.Entry<String, String>> origin, int mostRows) {
        this.workbook = new Workbook(out, "Jangkau", "1.0");
        this.name = name;
        this.origin = origin;
        this.mostRows = mostRows;
    }

    @Override
    public void head(List<String> columns) throws IOException {
        names = columns;
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < names.size(); column++) {
            String text = names.get(column);
            sheet.inlineString(0, column, TableFile.harmless(text));
            sheet.style(0, column).bold().set();
            sheet.width(column, Math.min(WIDEST, Math.max(12, text.length() + 4)));
        }
        next = 1;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (next == mostRows) {
            end();
            begin();
        }
        write(next, cells);
        next++;
        if (next % PORTION == 0) {
            sheet.flush();
        }
    }

    private void write(int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.inlineString(row, column, TableFile.harmless(cell.toString()));
            }
        }
    }

    private void end() throws IOException {
        if (!names.isEmpty()) {
            sheet.setAutoFilter(0, 0, next - 1, names.size() - 1);
        }
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        end();
        if (!origin.isEmpty()) {
            sheet = workbook.newWorksheet(origin.get(0).getKey());
            sheet.width(0, 24);
            sheet.width(1, 2 * WIDEST);
            for (int row = 0; row < origin.size(); row++) {
                List<String> told = new ArrayList<>();
                told.add(origin.get(row).getKey());
                told.add(origin.get(row).getValue());
                write(row, told);
            }
            sheet.finish();
        }
        workbook.finish();
    }
}
