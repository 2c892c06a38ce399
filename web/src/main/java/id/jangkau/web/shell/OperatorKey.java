package id.jangkau.web.shell;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What shows a running server that its operator calls: whoever may read a file in its data folder.
 * Every start makes a new one.
 *
 * @param server the address of its first page
 * @param secret 256 random bits as hexadecimal digits
 */
public record OperatorKey(URI server, String secret) {

    /** The header of a request that carries the {@link #credentials}. */
    public static final String HEADER = "Authorization";

    private static final String SECRET = "operator.key";
    private static final String SERVER = "operator.address";

    /** A new key for a server, in the files of its data folder that only their owner can read. */
    public static OperatorKey make(Path data, URI server) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        OperatorKey key = new OperatorKey(server, HexFormat.of().formatHex(random));
        write(data.resolve(SECRET), key.secret);
        write(data.resolve(SERVER), server.toString());
        return key;
    }

    /** The key in a data folder, if a server has been started there. */
    public static Optional<OperatorKey> in(Path data) throws IOException {
        try {
            String server = Files.readString(data.resolve(SERVER));
            return Optional.of(
                    new OperatorKey(URI.create(server), Files.readString(data.resolve(SECRET))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** What the header says of whoever has this key. */
    public String credentials() {
        return "Bearer " + secret;
    }

    /** Whether a header says so; to find out takes as long for every header of the same length. */
    boolean admits(String header) {
        return header != null && MessageDigest.isEqual(bytes(header), bytes(credentials()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A temporary file is its owner's alone from the beginning. */
    private static void write(Path file, String content) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), "operator", ".part");
        Files.writeString(beside, content);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
