package id.jangkau.web.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.jangkau.web.shell.ConfiguredDataSource;
import id.jangkau.web.shell.StartFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not restored, and that nothing is changed then. */
class RefusalTest {

    @TempDir private Path folder;

    private Path good;

    @BeforeEach
    void back() throws Exception {
        good = Places.backup(Places.H2.filled(), folder);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.5, 0.9, 0.999})
    void aBackupThatIsCutOffIsRefused(double share) throws Exception {
        byte[] whole = Files.readAllBytes(good);
        byte[] part = Arrays.copyOf(whole, (int) (whole.length * share));

        refuses(Files.write(folder.resolve("cut.zip"), part), "is not a whole backup of Jangkau");
    }

    @Test
    void oneWrongBitAnywhereIsNoticed() throws Exception {
        byte[] whole = Files.readAllBytes(good);
        String manifest = Places.manifest(good).toString();
        Path damaged = folder.resolve("damaged.zip");
        for (int i = 0; i < whole.length; i += 97) {
            byte[] bytes = whole.clone();
            bytes[i] ^= 4;
            Files.write(damaged, bytes);
            // a bit of a date or of another note of the zip itself is no content
            assertThat(manifestOrRefusal(damaged)).isIn(manifest, "refused");
        }
    }

    @Test
    void aManifestThatFitsOtherLinesIsRefused() throws Exception {
        Path digest =
                changed(Manifest.ENTRY, text -> text.replaceAll("(?m)^digest=..", "digest=xx"));
        Path rows = changed(Manifest.ENTRY, text -> text.replace("claim=4", "claim=5"));

        refuses(digest, "is not a whole backup of Jangkau (java.io.IOException: digest)");
        refuses(rows, "is not a whole backup of Jangkau (java.io.IOException: published_claim)");
    }

    @ParameterizedTest
    @EnumSource
    void aSequenceThatTheTablesDoNotHaveIsRefusedHoweverItIsNamed(Places place) throws Exception {
        Path more = changed(Manifest.ENTRY, text -> text + "sequence.x\\ restart;drop=1\n");

        assertThat(leavesNothing(more, place))
                .hasMessageContaining("the tables of this backup differ");
    }

    @Test
    void anotherFileIsNoBackup() throws Exception {
        Path text = Files.writeString(folder.resolve("note.txt"), "a note");
        Path zip = folder.resolve("other.zip");
        try (var other = new ZipOutputStream(Files.newOutputStream(zip))) {
            other.putNextEntry(new ZipEntry("region.tsv"));
        }

        refuses(text, "note.txt is not a whole backup of Jangkau");
        refuses(zip, "other.zip is not a whole backup of Jangkau (java.io.IOException: manifest");
        refuses(folder.resolve("none.zip"), "none.zip does not exist");
    }

    @Test
    void aBackupOfANewerJangkauIsRefusedWithWhatItSays() throws Exception {
        Path schema =
                changed(
                        "manifest.properties",
                        text -> text.replaceAll("(?m)^schema=.*", "schema=9999"));
        Path format = changed("manifest.properties", text -> text.replace("format=1", "format=2"));

        refuses(schema, "this backup has schema version 9999");
        refuses(format, "this backup has the format 2, this Jangkau knows only 1");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatIsNotEmptyIsRefusedAndStaysAsItIs(Places place) throws Exception {
        ConfiguredDataSource database = place.filled();
        Places.execute(database, "update region set name = 'own'");
        String before = Places.manifest(Places.backup(database, folder)).digest();

        assertThatThrownBy(() -> Places.restore(good, database))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("is not empty and was not changed");

        assertThat(Places.manifest(Places.backup(database, folder)).digest()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatTheDatabaseRefusesLeavesNoOtherBehind(Places place) throws Exception {
        Path orphan =
                changed("coverage_observation.tsv", text -> text.replace("\t61.01\t", "\t62.01\t"));

        leavesNothing(orphan, place);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheDatabaseStoresOtherwiseIsUndone(Places place) throws Exception {
        Path finer = changed("data_version.tsv", text -> text.replace(".123456Z", ".123456789Z"));

        assertThat(leavesNothing(finer, place))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("is not what the backup holds, so it was undone");
    }

    /** Restores in vain, and then, into the same database, what can be restored. */
    private Throwable leavesNothing(Path file, Places place) throws Exception {
        ConfiguredDataSource database = place.empty();

        Throwable refusal = catchThrowable(() -> Places.restore(file, database));

        assertThat(refusal).isNotNull();
        try (Connection connection = database.getConnection()) {
            assertThat(new Catalog(connection).hasRows()).isFalse();
        }
        assertThat(Places.restore(good, database)).isEqualTo(Places.manifest(good).digest());
        return refusal;
    }

    private void refuses(Path file, String reason) throws SQLException {
        ConfiguredDataSource database = Places.H2.empty();

        assertThatThrownBy(() -> Places.restore(file, database))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(reason)
                .satisfies(failure -> assertThat(failure.getMessage().lines()).hasSize(1));

        try (Connection connection = database.getConnection()) {
            assertThat(new Catalog(connection).tables()).isEmpty();
        }
    }

    private static String manifestOrRefusal(Path file) throws IOException {
        try {
            return Places.manifest(file).toString();
        } catch (StartFailure refused) {
            return "refused";
        }
    }

    /** The good backup with other contents of one entry, and a manifest that fits them. */
    private Path changed(String entry, UnaryOperator<String> change) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        ContentDigest digest = new ContentDigest();
        Manifest manifest;
        try (BackupFile backup = BackupFile.open(good)) {
            manifest = backup.manifest();
            for (String table : manifest.rows().keySet()) {
                String name = BackupFile.entry(table);
                String text = text(backup.lines(table));
                texts.put(name, name.equals(entry) ? change.apply(text) : text);
                List<String> lines = texts.get(name).lines().toList();
                lines.stream().skip(1).forEach(line -> digest.add(table, lines.get(0), line));
            }
        }
        StringWriter fitting = new StringWriter();
        new Manifest(
                        manifest.created(),
                        manifest.schema(),
                        digest.toString(),
                        manifest.rows(),
                        manifest.sequences())
                .write(fitting);
        boolean same = !Manifest.ENTRY.equals(entry);
        texts.put(Manifest.ENTRY, same ? fitting.toString() : change.apply(fitting.toString()));
        return zipped(texts);
    }

    private static String text(BufferedReader lines) throws IOException {
        StringWriter text = new StringWriter();
        try (lines) {
            lines.transferTo(text);
        }
        return text.toString();
    }

    private Path zipped(Map<String, String> texts) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
