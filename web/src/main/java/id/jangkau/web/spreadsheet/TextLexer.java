package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into rows of cells (RFC 4180). A quotation mark inside an unquoted cell is a
 * character like others. Nothing grows beyond a limit, so that a quotation mark that is never
 * closed takes no memory.
 */
final class TextLexer {

    private static final int END = -1;

    private final Reader text;
    private final char separator;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder cell = new StringBuilder();
    private int position;
    private int end;
    private long line = 1;
    private long cellLine = 1;
    private int rowCharacters;
    private int width;

    TextLexer(Reader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The next row; null at the end. */
    Row next() throws IOException {
        if (peek() == END) {
            return null;
        }
        long start = line;
        List<Cell> cells = new ArrayList<>(width);
        rowCharacters = 0;
        do {
            if (cells.size() == Limits.CELLS) {
                throw RefusedFileException.at(line, Fault.TOO_MANY_CELLS, Limits.CELLS);
            }
            cells.add(cell(cells.size() + 1));
        } while (takeSeparator());
        takeLineEnd();
        width = cells.size();
        return new Row(start, cells, 0, false);
    }

    private Cell cell(int column) throws IOException {
        cell.setLength(0);
        cellLine = line;
        if (peek() == '"') {
            quoted();
        } else {
            plain();
        }
        rowCharacters += cell.length();
        if (rowCharacters > Limits.ROW_CHARACTERS) {
            throw RefusedFileException.at(cellLine, Fault.ROW_TOO_LONG, Limits.ROW_CHARACTERS);
        }
        return Cell.text(cellLine, column, cell.toString());
    }

    private void plain() throws IOException {
        for (int c = peek(); !endsCell(c); c = peek()) {
            position++;
            append((char) c);
        }
    }

    private void quoted() throws IOException {
        position++;
        while (true) {
            int c = peek();
            position++;
            if (c == END) {
                throw RefusedFileException.at(cellLine, Fault.UNCLOSED_QUOTE);
            }
            if (c != '"') {
                append((char) c);
                line += c == '\n' || c == '\r' && peek() != '\n' ? 1 : 0;
            } else if (peek() == '"') {
                position++;
                append('"');
            } else {
                break;
            }
        }
        if (!endsCell(peek())) {
            throw RefusedFileException.at(line, Fault.BROKEN_QUOTE);
        }
    }

    private void append(char c) {
        boolean layout = c == '\t' || c == '\n' || c == '\r';
        if (c < ' ' && !layout || c >= '\u007F' && c < '\u00A0' && c != '\u0085') {
            throw RefusedFileException.at(line, Fault.CONTROL_CHARACTER);
        }
        if (cell.length() == Limits.CELL_CHARACTERS) {
            throw RefusedFileException.at(cellLine, Fault.CELL_TOO_LONG, Limits.CELL_CHARACTERS);
        }
        cell.append(c);
    }

    private boolean endsCell(int c) {
        return c == separator || c == '\n' || c == '\r' || c == END;
    }

    private boolean takeSeparator() throws IOException {
        if (peek() != separator) {
            return false;
        }
        position++;
        return true;
    }

    private void takeLineEnd() throws IOException {
        int c = peek();
        if (c != END) {
            position++;
            line++;
            if (c == '\r' && peek() == '\n') {
                position++;
            }
        }
    }

    private int peek() throws IOException {
        if (position < end) {
            return buffer[position];
        }
        if (end == END) {
            return END;
        }
        try {
            end = text.read(buffer, 0, buffer.length);
        } catch (CharacterCodingException e) {
            throw RefusedFileException.at(line, Fault.BROKEN_ENCODING);
        }
        position = 0;
        return end == END ? END : buffer[0];
    }
}
