package id.jangkau.web.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What tells whether two databases hold the same: the sum of the SHA-256 of all rows, each with the
 * name of its table and columns, modulo 2^256. A sum, because two databases need not agree on an
 * order, and because it needs to hold no row.
 */
final class ContentDigest {

    private static final int BITS = 256;

    private final MessageDigest sha;
    private BigInteger sum = BigInteger.ZERO;

    ContentDigest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }

    /**
     * Adds one row.
     *
     * @param table its name
     * @param header the names of its columns as a {@link Line}
     * @param line its values
     */
    void add(String table, String header, String line) {
        String row = String.join("\n", table, header, line);
        byte[] hash = sha.digest(row.getBytes(StandardCharsets.UTF_8));
        sum = sum.add(new BigInteger(1, hash));
    }

    /** 64 hexadecimal digits. */
    @Override
    public String toString() {
        return "%064x".formatted(sum.mod(BigInteger.ONE.shiftLeft(BITS)));
    }
}
