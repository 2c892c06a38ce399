package id.jangkau.web.intake;

import id.jangkau.domain.coverage.RememberedTable;
import id.jangkau.domain.coverage.RememberedTableRepository;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.database.Saving;
import id.jangkau.web.spreadsheet.Choices;
import id.jangkau.web.spreadsheet.Header;
import id.jangkau.web.spreadsheet.Spreadsheet;
import id.jangkau.web.spreadsheet.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * How tables with certain headings were read when they were entered: which column is which, how
 * numbers are written, whose figures they are. It is proposed for the next, and can be forgotten.
 */
@ApplicationScoped
@Transactional
@Guarded
public class TableMemory {

    private RememberedTableRepository tables;

    protected TableMemory() {}

    @Inject
    public TableMemory(RememberedTableRepository tables) {
        this.tables = tables;
    }

    /**
     * What tells tables of one kind from others; empty where a file has no table, or nothing that
     * names its columns.
     */
    public static Optional<String> headings(Path file) {
        Spreadsheet table = Spreadsheet.open(file);
        return Table.header(table, Layout.of(table, Choices.NONE).wanted(), Choices.NONE)
                .map(Header::words)
                .filter(words -> words.chars().anyMatch(Character::isLetterOrDigit))
                .map(TableMemory::digest);
    }

    /** What was answered for such a table before. */
    public Optional<RememberedTable> recall(String headings) {
        return tables.find(headings);
    }

    /** Keeps what was answered, in the transaction that enters the figures. */
    public void remember(String headings, Map<String, String> answers) {
        if (answers.isEmpty()) {
            tables.forget(headings);
        } else {
            tables.remember(headings, answers, Instant.now());
        }
    }

    /** Forgets what was answered. */
    @Saving
    public void forget(String headings) {
        tables.forget(headings);
    }

    private static String digest(String words) {
        try {
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
