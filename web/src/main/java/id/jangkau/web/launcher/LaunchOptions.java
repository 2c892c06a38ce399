package id.jangkau.web.launcher;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What may be told to {@code mvn -Prun}.
 *
 * @param address {@code -Djangkau.address}, where the server listens; this computer alone by
 *     default
 * @param port {@code -Djangkau.port}
 * @param data {@code -Djangkau.data}, the folder of the database and the log
 */
record LaunchOptions(InetAddress address, int port, Path data) {

    /**
     * Reads and checks the options, so that nothing is started that cannot work.
     *
     * @throws StartFailure naming the option that cannot be used
     */
    static LaunchOptions of(Properties properties) {
        InetAddress address = address(properties.getProperty("jangkau.address", "127.0.0.1"));
        int port = port(properties.getProperty("jangkau.port", "8080"));
        requireFree(address, port);
        Path data = Path.of(properties.getProperty("jangkau.data", "data")).toAbsolutePath();
        requireWritable(data.normalize());
        return new LaunchOptions(address, port, data.normalize());
    }

    /** Where the server writes what it does; every start begins anew. */
    Path log() {
        return log(data);
    }

    /** The database, unless the environment names another one. */
    String databaseUrl() {
        return "jdbc:h2:file:" + data.resolve("jangkau") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
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
            Files.writeString(log(data), "");
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
