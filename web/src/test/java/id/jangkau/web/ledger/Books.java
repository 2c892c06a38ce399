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
            where not exists (select 1 from scenario_version v
                where v.scenario_id = r.scenario_id and v.version_number = r.version_number)
            and not exists (select 1 from data_version d where d.id = r.data_version_id)
            union all
            select 'data version ' || d.label from data_version d
            where 112 <> (select count(*) from coverage_observation o where o.data_version_id = d.id)
            or (select count(*) from data_version f join model_parameter p
                    on p.data_version_id = f.id where f.label = '2026-02-r1')
                <> (select count(*) from model_parameter p where p.data_version_id = d.id)
            union all
            select 'current data version' from data_version having count(is_current) <> 1
            """;

    private static final String IMPORTS =
            """
            select d.label, o.source_indonesian, o.workers from data_version d
            join coverage_observation o on o.data_version_id = d.id
            where o.regency_code = '63.03' and o.segment = 'NON_WAGE' and d.label <> '2026-02-r1'
            """;

    private final Set<Ledger.Entry> entries = new HashSet<>();
    private final Set<Long> deleted = new HashSet<>();
    private final Set<Ledger.Import> imports = new HashSet<>();
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
            books.readImports(statement.executeQuery(IMPORTS));
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

    private void readImports(ResultSet rows) throws SQLException {
        Set<String> sources = new HashSet<>();
        while (rows.next()) {
            var entered = new Ledger.Import(rows.getString(1), rows.getString(2), rows.getLong(3));
            imports.add(entered);
            if (!sources.add(entered.source())) {
                findings.duplicate.add(entered.toString());
            }
        }
    }

    private void readHalves(ResultSet rows) throws SQLException {
        while (rows.next()) {
            findings.half.add(rows.getString(1));
        }
    }

    private void compare(Ledger ledger) {
        ledger.imports().stream()
                .filter(entered -> !imports.contains(entered))
                .forEach(entered -> findings.lost.add(entered.toString()));
        ledger.versions().stream()
                .filter(entry -> !entries.contains(entry))
                .forEach(entry -> findings.lost.add(entry.toString()));
        ledger.deleted().stream()
                .filter(id -> !deleted.contains(id))
                .forEach(id -> findings.lost.add("deletion of " + id));
    }
}
