package id.jangkau.web.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DataVersion;
import java.io.InputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.function.ToIntFunction;

/**
 * {@code version.csv}: one line about the whole of a data version, and what all its regions
 * together are called.
 */
final class VersionFile {

    static final Column<String> TERRITORY = Column.text("territory");
    static final Column<Long> WORKERS = Column.count("workers");
    static final Column<Long> ACTIVE = Column.count("active");
    private static final Column<YearMonth> BASE_MONTH = Column.month("base_month");
    private static final Columns<BilingualText> POOL = BilingualColumns.text("pool");
    private static final Columns<BilingualText> SOURCE = BilingualColumns.text("source");

    private VersionFile() {}

    static CsvTable read(InputStream content, ImportProblems problems) {
        return CsvTable.read(
                        "version.csv",
                        content,
                        problems,
                        TERRITORY,
                        BASE_MONTH,
                        POOL,
                        WORKERS,
                        ACTIVE,
                        SOURCE)
                .withOneRow(BASE_MONTH)
                .where(row -> row.isNotAbove(ACTIVE, WORKERS));
    }

    static DataVersion version(
            CsvTable printed, ToIntFunction<YearMonth> nextRevision, Instant now) {
        CsvRow row = printed.rows().get(0);
        YearMonth month = row.get(BASE_MONTH);
        return new DataVersion(
                month, nextRevision.applyAsInt(month), row.get(POOL), row.get(SOURCE), now);
    }
}
