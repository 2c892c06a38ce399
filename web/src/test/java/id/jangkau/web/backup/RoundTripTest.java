package id.jangkau.web.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.shell.ConfiguredDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From one database to another and back, through files. */
class RoundTripTest {

    @TempDir private Path folder;

    @Test
    void theSameRowsHaveTheSameDigestAndLinesInEveryDatabase() throws Exception {
        Path first = Places.backup(Places.H2.filled(), folder);
        ConfiguredDataSource postgres = Places.POSTGRESQL.empty();
        ConfiguredDataSource back = Places.H2.empty();

        String there = Places.restore(first, postgres);
        Path second = Places.backup(postgres, folder);
        String home = Places.restore(second, back);
        Path third = Places.backup(back, folder);

        String digest = Places.manifest(first).digest();
        assertThat(there).isEqualTo(digest);
        assertThat(Places.manifest(second).digest()).isEqualTo(digest);
        assertThat(home).isEqualTo(digest);
        assertThat(Places.manifest(third).digest()).isEqualTo(digest);
        assertThat(lines(second)).isEqualTo(lines(first));
        assertThat(lines(third)).isEqualTo(lines(first));
    }

    @ParameterizedTest
    @EnumSource
    void oneChangedLetterChangesTheDigest(Places place) throws Exception {
        ConfiguredDataSource database = place.filled();
        String before = Places.manifest(Places.backup(database, folder)).digest();

        Places.execute(database, "update region set name = 'Kalimantan barat'");

        assertThat(Places.manifest(Places.backup(database, folder)).digest()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void everyTableThatTheMigrationsMakeIsInABackup(Places place) throws Exception {
        Manifest manifest = Places.manifest(Places.backup(place.filled(), folder));

        assertThat(manifest.rows().keySet()).isEqualTo(named("table"));
        assertThat(manifest.sequences().keySet()).isEqualTo(named("sequence"));
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatWereGivenOutAreNotGivenOutAgain(Places place) throws Exception {
        ConfiguredDataSource used = place.filled();
        for (int i = 0; i < 40; i++) {
            next(used, "scenario_id");
            next(used, "fact_id");
        }
        Path file = Places.backup(used, folder);

        for (Places other : Places.values()) {
            ConfiguredDataSource restored = other.empty();
            Places.restore(file, restored);
            assertThat(next(restored, "scenario_id")).isEqualTo(41);
            assertThat(next(restored, "fact_id")).isEqualTo(41 * 50);
            assertThat(next(restored, "lever_setting_id")).isEqualTo(50);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfColumnIsWrittenAlikeAndReadBack(Places place) throws Exception {
        ConfiguredDataSource database = place.empty();
        Places.execute(
                database,
                """
                create table every_type (id bigint primary key, small smallint, exact numeric(12, 3),
                    approximate double precision, yes boolean, long_text text,
                    bytes bytea, written_on date, wall_clock timestamp, instant timestamp with time zone)
                """);
        Set<String> lines =
                Set.of(
                        "-9223372036854775808\t-3\t1.500\t-0.1\ttrue\t\\\\N\\tx\t00ff\t"
                                + "1969-12-31\t2026-11-23T00:00\t2026-11-23T02:03:04.000005Z",
                        "1\t" + String.join("\t", Collections.nCopies(9, "\\N")));

        try (Connection connection = database.getConnection()) {
            Table table = new Catalog(connection).tables().get(0);
            var unread = lines.iterator();
            table.write(connection, () -> unread.hasNext() ? unread.next() : null);
            Set<String> read = new TreeSet<>();
            table.read(connection, read::add);

            assertThat(read).isEqualTo(lines);
        }
    }

    @Test
    void zeroHasNoSignBecauseH2StoresNone() throws Exception {
        ConfiguredDataSource postgres = Places.POSTGRESQL.filled();
        Places.execute(postgres, "update published_claim set percent_printed = '-0'");
        Path file = Places.backup(postgres, folder);

        assertThat(Places.restore(file, Places.H2.empty()))
                .isEqualTo(Places.manifest(file).digest());
    }

    private static long next(ConfiguredDataSource database, String sequence) throws Exception {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            boolean h2 = database.name().contains("h2");
            var value =
                    statement.executeQuery(
                            h2
                                    ? "select next value for " + sequence
                                    : "select nextval('" + sequence + "')");
            value.next();
            return value.getLong(1);
        }
    }

    /** What migrations create and do not drop again. */
    private static Set<String> named(String kind) throws IOException {
        Set<String> names = new TreeSet<>();
        String sql = migrations();
        Pattern.compile("(create|drop) " + kind + " (\\w+)")
                .matcher(sql)
                .results()
                .forEach(
                        found -> {
                            if (found.group(1).equals("create")) {
                                names.add(found.group(2));
                            } else {
                                names.remove(found.group(2));
                            }
                        });
        return names;
    }

    private static String migrations() throws IOException {
        StringBuilder sql = new StringBuilder();
        Flyway flyway = Flyway.configure().dataSource(Places.H2.empty()).load();
        for (MigrationInfo migration : flyway.info().all()) {
            URL file = RoundTripTest.class.getResource("/db/migration/" + migration.getScript());
            try (InputStream content = file.openStream()) {
                sql.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return sql.toString();
    }

    /** The lines of every table, sorted, because databases need not agree on an order. */
    private static Map<String, Set<String>> lines(Path file) throws IOException {
        Map<String, Set<String>> lines = new TreeMap<>();
        try (BackupFile backup = BackupFile.open(file)) {
            for (String table : backup.manifest().rows().keySet()) {
                try (BufferedReader reader = backup.lines(table)) {
                    lines.put(table, reader.lines().collect(Collectors.toSet()));
                }
            }
        }
        return lines;
    }
}
