package id.jangkau.web.launcher;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.ConfiguredDataSource;
import id.jangkau.web.shell.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be told to the launcher: as an argument ({@code --port=8080}), as a system property
 * ({@code -Djangkau.port=8080}) or in the environment ({@code JANGKAU_PORT=8080}); the first of
 * these wins.
 *
 * @param address where the server listens; this computer alone by default
 * @param port of the server, 8080 by default
 * @param publicUrl what browsers ask for where a proxy or a name leads here
 * @param data the folder of the database and the log, {@code data} by default
 * @param database the address of the database; by default a file in the data folder
 * @param reserve so many megabytes stay free on the disk of a database in a file, 100 by default
 * @param zone whose clock the pages show, that of Makassar by default
 * @param logFormat text by default
 * @param startData the folder of the figures that an empty database starts with; those that come
 *     with Jangkau by default
 */
record LaunchOptions(
        InetAddress address,
        int port,
        Optional<URI> publicUrl,
        Path data,
        String database,
        int reserve,
        ZoneId zone,
        LogFormat logFormat,
        Optional<Path> startData) {

    /**
     * Reads and checks the options, so that nothing is started that cannot work.
     *
     * @throws StartFailure naming the option that cannot be used
     */
    static LaunchOptions of(Settings settings) {
        InetAddress address = address(settings.get("address", "127.0.0.1"));
        int port = port(settings.get("port", "8080"));
        requireFree(address, port);
        Path data = data(settings);
        String database = database(settings, data);
        ZoneId zone = zone(settings.get("zone", "Asia/Makassar"));
        requireWritable(data);
        return new LaunchOptions(
                address,
                port,
                publicUrl(settings.get("public-url", "")),
                data,
                database,
                reserve(settings.get("reserve", "100")),
                zone,
                LogFormat.of(settings.get("log", "text")),
                startData(settings.get("start-data", "")));
    }

    /** The data folder. */
    static Path data(Settings settings) {
        return Path.of(settings.get("data", "data")).toAbsolutePath().normalize();
    }

    /** The address of the database. */
    static String database(Settings settings, Path data) {
        String file = ConfiguredDataSource.url(data.toString());
        return settings.get("database", settings.environment("JANGKAU_DB_URL", file));
    }

    /** Where the server writes what it does; every start goes on where the last one ended. */
    Path log() {
        return log(data);
    }

    /** The first page, for whoever sits at this computer. */
    URI firstPage() {
        boolean local = address.isLoopbackAddress() || address.isAnyLocalAddress();
        String host = local ? "localhost" : address.getHostAddress();
        return URI.create("http://" + host + ":" + port + "/");
    }

    private static InetAddress address(String text) {
        try {
            InetAddress address = InetAddress.getByName(text);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
            throw new StartFailure(Message.of("start.address", text));
        } catch (IOException unknown) {
            throw new StartFailure(Message.of("start.address", text), unknown);
        }
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new StartFailure(Message.of("start.portNumber", text));
    }

    private static Optional<URI> publicUrl(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/?")) {
            URI url = URI.create(text.toLowerCase(Locale.ROOT));
            if (url.getHost() != null) {
                return Optional.of(url);
            }
        }
        throw new StartFailure(Message.of("start.publicUrl", text));
    }

    private static int reserve(String text) {
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        throw new StartFailure(Message.of("start.reserve", text));
    }

    private static Optional<Path> startData(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Path.of(text).toAbsolutePath().normalize();
        if (Files.isReadable(folder.resolve("version.csv"))) {
            return Optional.of(folder);
        }
        throw new StartFailure(Message.of("start.startData", folder.toString()));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new StartFailure(Message.of("start.zone", text), unknown);
        }
    }

    private static void requireFree(InetAddress address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new StartFailure(
                    Message.of(
                            "start.port",
                            Integer.toString(port),
                            address.getHostAddress(),
                            taken.getMessage()),
                    taken);
        }
    }

    private static void requireWritable(Path data) {
        try {
            Files.createDirectories(log(data).getParent());
            Files.writeString(log(data), "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Path database = data.resolve("jangkau.mv.db");
            if (Files.exists(database) && !Files.isWritable(database)) {
                throw new IOException(database.getFileName().toString());
            }
        } catch (IOException denied) {
            throw new StartFailure(
                    Message.of("start.data", data.toString(), denied.toString()), denied);
        }
    }

    private static Path log(Path data) {
        return data.resolve("log").resolve("server.log");
    }
}
