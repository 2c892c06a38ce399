package id.jangkau.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The contract that tools read says the same as the code. */
class OpenApiTest {

    @Test
    void everyResourceMethodIsInTheDocumentAndTheOtherWayRound() throws Exception {
        assertThat(documented()).isEqualTo(implemented());
    }

    @ParameterizedTest
    @CsvSource({
        "/coverage/imports, post",
        "/assumption-sets, post",
        "/assumption-sets/{id}, put",
        "/assumption-sets/{id}, delete",
        "/scenarios, post",
        "/scenarios/{id}, put",
        "/scenarios/{id}, delete"
    })
    void whatSavesTakesAnIdempotencyKey(String path, String verb) throws Exception {
        assertThat(paths().get("/api/v1" + path).get(verb).toString())
                .contains("#/components/parameters/idempotencyKey");
    }

    @ParameterizedTest
    @CsvSource({
        "/scenarios, post",
        "/scenarios/{id}, put",
        "/scenarios/{id}, delete",
    })
    void whatSavesTellsThatTheDatabaseMayBeAwayOrItsDiskFull(String path, String verb)
            throws Exception {
        assertThat(answers(path, verb).toString()).contains("503", "507");
    }

    @ParameterizedTest
    @CsvSource({"/projections, post", "/comparisons, post", "/scenarios, get"})
    void whatComputesOrReadsTellsThatItMayHaveToWait(String path, String verb) throws Exception {
        assertThat(answers(path, verb).toString()).contains("503").doesNotContain("507");
    }

    private static Set<?> answers(String path, String verb) throws Exception {
        var call = (Map<?, ?>) paths().get("/api/v1" + path).get(verb);
        return ((Map<?, ?>) call.get("responses")).keySet();
    }

    private static Set<String> documented() throws Exception {
        Set<String> calls = new TreeSet<>();
        paths().forEach(
                        (path, methods) ->
                                methods.keySet().stream()
                                        .filter(name -> !name.equals("parameters"))
                                        .forEach(
                                                name ->
                                                        calls.add(
                                                                name.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path)));
        return calls;
    }

    private static Map<String, Map<String, Object>> paths() throws Exception {
        try (InputStream document =
                OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            Map<String, Map<String, Map<String, Object>>> root = new Yaml().load(document);
            return root.get("paths");
        }
    }

    private static Set<String> implemented() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.jangkau.web")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(
                                resource ->
                                        Arrays.stream(resource.getDeclaredMethods())
                                                .flatMap(method -> calls(resource, method)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> calls(Class<?> resource, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value() + " " + path(resource, method));
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path =
                "/api/v1"
                        + resource.getAnnotation(Path.class).value()
                        + (own == null ? "" : own.value());
        return path.replace("//", "/");
    }
}
