package id.jangkau.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;

class WeavingTest {

    @Test
    void everyEntityWasWovenByTheBuild() {
        try (var database = new Database()) {
            List<Class<?>> managed =
                    database.factory().getMetamodel().getManagedTypes().stream()
                            .<Class<?>>map(type -> type.getJavaType())
                            .toList();

            assertThat(managed)
                    .hasSizeGreaterThan(10)
                    .allMatch(PersistenceWeaved.class::isAssignableFrom);
        }
    }
}
