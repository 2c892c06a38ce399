package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.IdempotencyRecord;
import id.jangkau.web.json.UnreadableBodyException;
import id.jangkau.web.message.Message;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Somebody's wish to save, which may be sent again under the same key.
 *
 * @param key made up by the client; null where it will not be sent again
 * @param fingerprint equal for equal wishes alone
 */
public record SaveRequest(String key, String fingerprint) {

    private static final String FORM = "[A-Za-z0-9-]{1," + IdempotencyRecord.LONGEST_KEY + "}";

    /**
     * A request from all that it says.
     *
     * @param key null where there is none
     * @param parts in their order; one may be null
     * @throws UnreadableBodyException if the key is none
     */
    public static SaveRequest of(String key, Object... parts) {
        if (key != null && !key.matches(FORM)) {
            throw new UnreadableBodyException(
                    400, Message.of("problem.idempotencyKey", IdempotencyRecord.LONGEST_KEY));
        }
        return new SaveRequest(key, digest(parts));
    }

    private static String digest(Object... parts) {
        String all = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\0"));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
