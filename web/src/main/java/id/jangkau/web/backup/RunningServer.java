package id.jangkau.web.backup;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.OperatorKey;
import id.jangkau.web.shell.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The Jangkau that holds a database file, and so is the only one that can read it. */
final class RunningServer {

    /** Milliseconds without a byte from it. */
    private static final int PATIENCE = 120_000;

    private final OperatorKey key;

    RunningServer(OperatorKey key) {
        this.key = key;
    }

    /**
     * Lets it write a backup.
     *
     * @param database its name, so that no other is taken for it
     * @throws StartFailure if it does not do so
     */
    void backup(String database, OutputStream target) throws IOException {
        String query = "?database=" + URLEncoder.encode(database, StandardCharsets.UTF_8);
        URI address = key.server().resolve(BackupServlet.PATH + query);
        var call = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        call.setConnectTimeout(PATIENCE);
        call.setReadTimeout(PATIENCE);
        call.setRequestMethod("POST");
        call.setRequestProperty(OperatorKey.HEADER, key.credentials());
        if (call.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new StartFailure(
                    Message.of(
                            "backup.refused",
                            key.server().toString(),
                            Integer.toString(call.getResponseCode())));
        }
        try (InputStream backup = call.getInputStream()) {
            backup.transferTo(target);
        }
    }
}
