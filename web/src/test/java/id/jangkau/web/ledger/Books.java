package id.jangkau.web.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** What is in the database, read past the server. */
final class Books {

    private static final String VERSIONS =
            """
            select v.scenario_id, v.version_number, v.name, v.note,
                (select count(*) from lever_setting l where l.scenario_version_id = v.id),
                (select count(*) from scenario_assumption a where a.scenario_version_id = v.id)
            from scenario_version v
            """;

    private static final String DELETED = "select id from scenario where deleted_at is not null";

    private static final String HALVES =
            """
            select 'scenario ' || s.id from scenario s
            where s.newest_version <>
                (select count(*) from scenario_version v where v.scenario_id = s.id)
            union all
            select 'key ' || r.idempotency_key from idempotency_record r
            where r.scenario_id is null or r.version_number is null
            """;

    private final Set<Ledger.Entry> entries = new HashSet<>();
    private final Set<Long> deleted = new HashSet<>();
    private final Findings findings;

    private Books(Findings findings) {
        this.findings = findings;
    }

    /** Compares a database, which nobody may write into meanwhile, with the ledger. */
    static void audit(String database, Ledger ledger, Findings findings) throws SQLException {
        Books books = new Books(findings);
        try (Connection connection = DriverManager.getConnection(database, "jangkau", "");
                Statement statement = connection.createStatement()) {
            books.readVersions(statement.executeQuery(VERSIONS));
            books.readDeleted(statement.executeQuery(DELETED));
            books.readHalves(statement.executeQuery(HALVES));
        }
        books.compare(ledger);
    }

    private void readVersions(ResultSet rows) throws SQLException {
        Set<String> names = new HashSet<>();
        while (rows.next()) {
            var entry =
                    new Ledger.Entry(
                            rows.getLong(1), rows.getInt(2), rows.getString(3), rows.getString(4));
            entries.add(entry);
            if (!names.add(entry.name())) {
                findings.duplicate.add(entry.toString());
            }
            if (rows.getInt(5) != Integer.parseInt(entry.note()) || rows.getInt(6) != 1) {
                findings.half.add(entry.toString());
            }
        }
    }

    private void readDeleted(ResultSet rows) throws SQLException {
        while (rows.next()) {
            deleted.add(rows.getLong(1));
        }
    }

    private void readHalves(ResultSet rows) throws SQLException {
        while (rows.next()) {
            findings.half.add(rows.getString(1));
        }
    }

    private void compare(Ledger ledger) {
        ledger.versions().stream()
                .filter(entry -> !entries.contains(entry))
                .forEach(entry -> findings.lost.add(entry.toString()));
        ledger.deleted().stream()
                .filter(id -> !deleted.contains(id))
                .forEach(id -> findings.lost.add("deletion of " + id));
    }
}
