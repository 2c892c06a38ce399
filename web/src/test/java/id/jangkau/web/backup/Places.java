package id.jangkau.web.backup;

import id.jangkau.domain.PostgresCluster;
import id.jangkau.web.shell.ConfiguredDataSource;
import id.jangkau.web.shell.DatabaseMigration;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Databases to move between, of both kinds, and what is in them. */
enum Places {
    H2 {
        @Override
        ConfiguredDataSource empty() {
            return ConfiguredDataSource.at(
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        ConfiguredDataSource empty() {
            return ConfiguredDataSource.at(PostgresCluster.running().newDatabase());
        }
    };

    /** What may go wrong on its way through a text, in a row of most tables. */
    private static final String ROWS =
            """
            insert into region (code, region_type, name) values ('61', 'PROVINCE', 'Kalimantan Barat');
            insert into region values ('61.01', 'REGENCY', 'Sambas', '61', '', 'REGENCY', 195, 1, 4);
            insert into data_version (id, label, base_month, pool_indonesian, source_indonesian, created_at, is_current)
                values (1, 'old', '2026-02', 'tab\there', 'back\\slash \\N \\n',
                    timestamp with time zone '2026-03-01 07:30:00.123456+08', null),
                (2, 'new', '2026-02', 'two\nlines\r\n', 'é 漢 😀 −',
                    timestamp with time zone '1999-12-31 23:59:59-10', true);
            insert into coverage_observation
                    (id, data_version_id, regency_code, segment, observed_month, workers, active, supported,
                    lapsed, origin, source_indonesian)
                values (50, 1, '61.01', 'WAGE', '2026-02', 9007199254740993, 4, null, 0, 'DERIVED', '');
            insert into published_claim
                    (id, data_version_id, claim_number, claimed_on, region, percent_printed, note_english,
                    source_indonesian)
                values (51, 1, 1, date '2026-02-05', 'Kalimantan', 41.3, '', ' '),
                (52, 1, 2, date '1600-02-29', 'NULL', 4.9e-324, 'null', ''),
                (53, 1, 3, date '2026-02-05', '', 1.7976931348623157e308, '', ''),
                (54, 2, 4, date '2026-02-05', '', 0.30000000000000004, '', '');
            insert into explanation values ('41.3 = 45.34?', 'sudah\nditanyakan',
                    timestamp with time zone '2026-05-01 00:00:00+08');
            insert into scenario (id, link_token, newest_version, created_at, changed_at, row_version, deleted_at)
                values (1, 'AAAAAAAAAAAAAAAAAAAAAA', 2, timestamp with time zone '2026-03-01 00:00:00+00',
                    timestamp with time zone '2026-03-02 00:00:00.000001+00', 2, null),
                (2, '-_AAAAAAAAAAAAAAAAAAAA', 1, timestamp with time zone '2026-03-01 00:00:00+00',
                    timestamp with time zone '2026-03-01 00:00:00+00', 1,
                    timestamp with time zone '2026-03-03 00:00:00+00');
            insert into scenario_version values
                (1, 1, 1, 'Desa', '', 60, 'old', '1', timestamp with time zone '2026-03-01 00:00:00+00', ''),
                (2, 1, 2, 'Desa', 'data baru', 60, 'new', '1', timestamp with time zone '2026-03-02 00:00:00+00',
                    'Hati-hati'),
                (3, 2, 1, '=1+1', '', 240, 'old', '1', timestamp with time zone '2026-03-01 00:00:00+00', '');
            insert into lever_setting values
                (1, 1, 0, 'MEDIA_CAMPAIGN', '61,63.01', '2027-01', null, 0.1, null, 'APBDES=0.6,BPJS=0.4'),
                (2, 2, 0, 'VILLAGE_ENGAGEMENT', '', null, null, 5.0e-2, 6, '');
            insert into scenario_assumption values (2, 'lapse.NON_WAGE', 0.25);
            insert into assumption_set values
                (1, 'Hati-hati', 'rapat\t5 Maret', 'new', timestamp with time zone '2026-03-02 00:00:00+00', null);
            insert into assumption_set_value values (1, 'trend', -1.0e-3);
            insert into idempotency_record values
                ('a-key', 'ffff', 1, 2, timestamp with time zone '2026-03-02 00:00:00+00', null, null),
                ('b-key', 'eeee', null, null, timestamp with time zone '2026-03-02 00:00:00+00', 2, null),
                ('c-key', 'dddd', null, null, timestamp with time zone '2026-03-02 00:00:00+00', null, 1);
            insert into region (code, region_type, name, parent_code)
                values ('61.01.01.2001', 'LOCALITY', 'Desa\tA', '61.01');
            insert into detail_sheet values (50, '61.01', '2026-02');
            insert into version_sheet values (1, 50), (2, 50);
            insert into detail_observation
                    (sheet_id, region_code, segment, workers, active, supported, lapsed, origin, source_indonesian,
                    source_english)
                values (50, '61.01.01.2001', 'NON_WAGE', 9007199254740993, 0, null, 0, 'REPORTED', '', ' ');
            insert into boundary values ('61.01', '[[[109.1,1.2]]]');
            insert into remembered_table values ('ab12', timestamp with time zone '2026-03-02 00:00:00+00');
            insert into remembered_answer values ('ab12', 'segment', 'WAGE');
            """;

    /** A database in which nothing is. */
    abstract ConfiguredDataSource empty();

    /** A database with rows that are hard to move. */
    ConfiguredDataSource filled() throws SQLException {
        ConfiguredDataSource database = empty();
        DatabaseMigration.update(database);
        execute(database, ROWS);
        return database;
    }

    static void execute(ConfiguredDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes a backup into a folder. */
    static Path backup(ConfiguredDataSource database, Path folder)
            throws SQLException, IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        try (OutputStream target = Files.newOutputStream(file)) {
            Backup.write(database, target);
        }
        return file;
    }

    /** Fills a database and gives the digest of what is in it. */
    static String restore(Path file, ConfiguredDataSource database)
            throws SQLException, IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            return new Restoration(backup, database).run();
        }
    }

    static Manifest manifest(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            return backup.manifest();
        }
    }
}
