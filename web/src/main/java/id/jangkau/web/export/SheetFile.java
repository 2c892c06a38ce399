package id.jangkau.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
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

    private static final String TEXT = "@"; // stays a text even where somebody edits it

    /** Characters that a cell holds at most. */
    static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private final SheetNames sheetNames = new SheetNames();
    private final String name;
    private final List<Map.Entry<String, String>> origin;
    private final int mostRows;

    private Worksheet sheet;
    private List<String> names = List.of();
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
        sheet = workbook.newWorksheet(sheetNames.take(name));
        sheet.freezePane(0, 1);
        for (int column = 0; column < names.size(); column++) {
            String text = names.get(column);
            write(0, column, text);
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
            if (cell instanceof Number number && isHeld(number)) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                write(row, column, cell.toString());
            }
        }
    }

    /** A cell that is told to be a text is never computed, whatever it begins with. */
    private void write(int row, int column, String text) {
        sheet.inlineString(row, column, text);
        if (TableFile.isFormula(text)) {
            sheet.style(row, column).format(TEXT).set();
        }
    }

    /** Is a number one that a spreadsheet can hold? */
    private static boolean isHeld(Number number) {
        double held = number.doubleValue();
        boolean vanished = held == 0 && number instanceof BigDecimal exact && exact.signum() != 0;
        return Double.isFinite(held) && !vanished;
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
            sheet = workbook.newWorksheet(sheetNames.take(origin.get(0).getKey()));
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
