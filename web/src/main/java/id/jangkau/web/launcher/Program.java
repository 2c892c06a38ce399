package id.jangkau.web.launcher;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * The files that the launcher starts.
 *
 * @param server the jar of Payara Micro
 * @param application the WAR
 * @param setUp commands that the server runs before it boots
 */
record Program(Path server, Path application, Path setUp) {

    private static final List<String> FILES =
            List.of("payara-micro.jar", "ROOT.war", "pre-boot.txt");

    /** What Maven names, or what the runnable file carries that this class is in. */
    static Program of(Path data) {
        String server = System.getProperty("program.server");
        return server == null
                ? unpacked(Path.of(System.getProperty("java.class.path")), data)
                : new Program(
                        Path.of(server),
                        Path.of(System.getProperty("program.application")),
                        Path.of(System.getProperty("program.setUp")));
    }

    /** The WAR, wherever it is, to be read from its beginning. */
    static InputStream openApplication() throws IOException {
        String application = System.getProperty("program.application");
        return application == null
                ? Program.class.getResourceAsStream("/program/" + FILES.get(1))
                : Files.newInputStream(Path.of(application));
    }

    /**
     * The files that a runnable file carries in its folder {@code program}, written to a folder of
     * the same name unless they are there already.
     *
     * @param carrier such as jangkau.jar
     * @param data where the folder belongs
     * @throws StartFailure if they cannot be written
     */
    private static Program unpacked(Path carrier, Path data) {
        Path folder = data.resolve("program");
        try (JarFile carried = new JarFile(carrier.toFile())) {
            Files.createDirectories(folder);
            for (String name : FILES) {
                unpack(carried, carried.getJarEntry("program/" + name), folder.resolve(name));
            }
        } catch (IOException denied) {
            throw new StartFailure(
                    Message.of("start.data", folder.toString(), denied.toString()), denied);
        }
        return new Program(
                folder.resolve(FILES.get(0)),
                folder.resolve(FILES.get(1)),
                folder.resolve(FILES.get(2)));
    }

    /** Writes beside and moves, so that a start that was cut off leaves no half file. */
    private static void unpack(JarFile carried, JarEntry entry, Path target) throws IOException {
        if (Files.exists(target) && checksum(target) == entry.getCrc()) {
            return;
        }
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try (InputStream content = carried.getInputStream(entry)) {
            Files.copy(content, beside, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static long checksum(Path file) throws IOException {
        try (var content = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            byte[] buffer = new byte[1 << 16];
            while (content.read(buffer) >= 0) {
                // reading is what counts
            }
            return content.getChecksum().getValue();
        }
    }
}
