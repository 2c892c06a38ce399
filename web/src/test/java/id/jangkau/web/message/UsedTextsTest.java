package id.jangkau.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages, scripts and classes against the bundles: nothing missing, nothing left over. */
class UsedTextsTest {

    private static final Set<String> KEYS = Language.ID.texts().keySet();

    /** What begins like a key, between quotes: a key, or the beginning that a name follows. */
    private static final Set<String> NAMED = named();

    @Test
    void everyKeyThatIsNamedIsThere() {
        assertThat(NAMED).allMatch(name -> KEYS.stream().anyMatch(key -> key.startsWith(name)));
    }

    @Test
    void everyKeyIsNamedSomewhere() {
        Set<String> beginnings =
                NAMED.stream().filter(name -> !KEYS.contains(name)).collect(Collectors.toSet());

        assertThat(KEYS)
                .allMatch(
                        key ->
                                NAMED.contains(key)
                                        || isProblemOfAction(key)
                                        || beginnings.stream().anyMatch(key::startsWith));
    }

    /** {@code problem.xhtml} puts the name of a feature and that of an exception around it. */
    private static boolean isProblemOfAction(String key) {
        return key.matches("\\w+\\.problem\\.\\w+");
    }

    private static Set<String> named() {
        String features =
                KEYS.stream()
                        .map(key -> key.substring(0, key.indexOf('.')))
                        .distinct()
                        .collect(Collectors.joining("|"));
        Pattern quoted = Pattern.compile("[\"'`]((" + features + ")\\.[\\w.-]*)");
        Set<String> names = new TreeSet<>();
        Stream.of(".xhtml", ".js", ".java")
                .flatMap(ending -> Sources.ending(ending).values().stream())
                .flatMap(source -> quoted.matcher(source).results())
                .map(found -> found.group(1))
                .filter(name -> !name.endsWith(".csv")) // the name of a file
                .forEach(names::add);
        return names;
    }
}
