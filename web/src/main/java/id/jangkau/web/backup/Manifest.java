package id.jangkau.web.backup;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a backup says of itself.
 *
 * @param created when the state was taken
 * @param schema the version of the tables
 * @param digest {@link ContentDigest} over all rows
 * @param rows how many, by table
 * @param sequences the next value of each sequence
 */
record Manifest(
        Instant created,
        String schema,
        String digest,
        Map<String, Long> rows,
        Map<String, Long> sequences) {

    /** The name of its entry, the last of the file. */
    static final String ENTRY = "manifest.properties";

    /** What this class and {@link Line} say of files; a file that is laid out otherwise says 2. */
    private static final String FORMAT = "1";

    private static final String ROWS = "rows.";
    private static final String SEQUENCE = "sequence.";

    /** How many rows there are in all tables. */
    long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Writes it as properties. */
    void write(Writer target) throws IOException {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("format", FORMAT);
        properties.put("created", created);
        properties.put("schema", schema);
        properties.put("digest", digest);
        rows.forEach((table, count) -> properties.put(ROWS + table, count));
        sequences.forEach((name, next) -> properties.put(SEQUENCE + name, next));
        for (var property : properties.entrySet()) {
            target.write(property.getKey() + "=" + property.getValue() + "\n");
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws StartFailure if a newer Jangkau wrote it
     * @throws RuntimeException of another kind if it is something else
     */
    static Manifest read(Reader source) throws IOException {
        Properties properties = new Properties();
        properties.load(source);
        String format = properties.getProperty("format");
        if (!FORMAT.equals(format)) {
            throw new StartFailure(Message.of("backup.format", String.valueOf(format), FORMAT));
        }
        return new Manifest(
                Instant.parse(properties.getProperty("created")),
                properties.getProperty("schema"),
                properties.getProperty("digest"),
                numbers(properties, ROWS),
                numbers(properties, SEQUENCE));
    }

    private static Map<String, Long> numbers(Properties properties, String prefix) {
        Map<String, Long> numbers = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                String number = properties.getProperty(name);
                numbers.put(name.substring(prefix.length()), Long.valueOf(number));
            }
        }
        return numbers;
    }
}
