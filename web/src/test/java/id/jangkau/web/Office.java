package id.jangkau.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A server whose data the tests of one class may change: with {@code @ExtendWith(Office.class)} an
 * {@link OfficeServer} parameter runs on an empty folder until the last of them has ended.
 */
public final class Office implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(Office.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OfficeServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext ofClass =
                context.getTestMethod().isPresent() ? context.getParent().orElseThrow() : context;
        return ofClass.getStore(HERE)
                .getOrComputeIfAbsent(Running.class, unused -> Running.start(), Running.class)
                .server();
    }

    private record Running(OfficeServer server, Path folder) implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Files.createTempDirectory("jangkau-office");
                return new Running(new OfficeServer(folder).start(), folder);
            } catch (IOException failed) {
                throw new IllegalStateException("The server did not start.", failed);
            }
        }

        @Override
        public void close() {
            try {
                server.kill();
                remove(folder);
            } catch (Exception failed) {
                throw new IllegalStateException("The server could not be removed.", failed);
            }
        }

        private static void remove(Path folder) throws IOException {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
