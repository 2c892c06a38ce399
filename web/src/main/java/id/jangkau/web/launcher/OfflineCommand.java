package id.jangkau.web.launcher;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A command that needs the libraries of the application, but no server. They are unpacked into a
 * temporary folder and not into the data folder, because whoever makes a backup may be somebody
 * else than the one whose server writes there.
 */
final class OfflineCommand {

    private static final String LIBRARIES = "WEB-INF/lib/";
    private static final String COMMANDS = "id.jangkau.web.backup.DataCommands";

    private OfflineCommand() {}

    /**
     * Carries it out.
     *
     * @throws StartFailure if it could not be
     */
    static void run(Settings settings) {
        Command command = settings.command();
        Path data = LaunchOptions.data(settings);
        Map<String, String> named = new HashMap<>();
        named.put("data", data.toString());
        named.put("database", LaunchOptions.database(settings, data));
        for (String option : command.options()) {
            named.computeIfAbsent(option, settings::required);
        }
        try {
            run(command, named);
        } catch (IOException | ReflectiveOperationException failed) {
            throw new StartFailure(
                    Message.of("backup.failed", command.toString(), failed.toString()), failed);
        }
    }

    private static void run(Command command, Map<String, String> settings)
            throws IOException, ReflectiveOperationException {
        URL[] path = classPath().toArray(URL[]::new);
        try (var application = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(application);
            application
                    .loadClass(COMMANDS)
                    .getMethod("run", String.class, Map.class)
                    .invoke(null, command.toString(), settings);
        } catch (InvocationTargetException failure) {
            // of a class that was loaded over there, and so is not the one of the same name here
            throw StartFailure.in(String.valueOf(failure.getCause().getMessage()))
                    .orElseThrow(() -> failure);
        }
    }

    private static List<URL> classPath() throws IOException {
        List<URL> path = new ArrayList<>();
        path.add(Launcher.class.getProtectionDomain().getCodeSource().getLocation());
        Path folder = Files.createTempDirectory("jangkau");
        folder.toFile().deleteOnExit();
        try (ZipInputStream application = new ZipInputStream(Program.openApplication())) {
            for (ZipEntry entry = application.getNextEntry();
                    entry != null;
                    entry = application.getNextEntry()) {
                if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                    String name = entry.getName().substring(LIBRARIES.length());
                    path.add(unpacked(application, folder.resolve(name)));
                }
            }
        }
        return path;
    }

    private static URL unpacked(InputStream library, Path file) throws IOException {
        Files.copy(library, file);
        file.toFile().deleteOnExit();
        return file.toUri().toURL();
    }
}
