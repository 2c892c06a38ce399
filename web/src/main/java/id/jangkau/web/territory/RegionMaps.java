package id.jangkau.web.territory;

import id.jangkau.domain.region.Territory.BoundaryOrigin;
import id.jangkau.web.database.DatabaseAwayException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the picture of the boundaries until others are stored, by this server or by another; while
 * the database is away the last one goes on.
 */
@ApplicationScoped
public class RegionMaps {

    private final AtomicReference<Optional<RegionMap>> kept =
            new AtomicReference<>(Optional.empty());

    @Inject private BoundaryService boundaries;

    /** The picture; empty where there are no boundaries. */
    public Optional<RegionMap> current() {
        try {
            Optional<BoundaryOrigin> origin = boundaries.origin();
            if (!kept.get().map(RegionMap::origin).equals(origin)) {
                kept.set(origin.flatMap(known -> RegionMap.of(boundaries.list(), known)));
            }
        } catch (DatabaseAwayException away) {
            // what is known goes on
        }
        return kept.get();
    }
}
