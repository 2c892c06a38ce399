package id.jangkau.web.territory;

import id.jangkau.domain.region.Boundary;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.region.Territory;
import id.jangkau.domain.region.Territory.BoundaryOrigin;
import id.jangkau.web.boundary.Boundaries;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.database.Saving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the boundaries of regions: those of one file, or none. */
@ApplicationScoped
@Transactional
@Guarded
public class BoundaryService {

    private RegencyRepository regions;

    protected BoundaryService() {}

    @Inject
    public BoundaryService(RegencyRepository regions) {
        this.regions = regions;
    }

    /** Where the boundaries come from; empty where there are none. */
    public Optional<BoundaryOrigin> origin() {
        return regions.findTerritory().flatMap(Territory::boundaries);
    }

    /** The boundaries that are known, by the codes of their regions. */
    public List<Boundary> list() {
        return regions.listBoundaries();
    }

    /**
     * Puts boundaries in the place of those that there were.
     *
     * @param source who drew them, and when
     */
    @Saving
    public BoundaryOrigin draw(Boundaries boundaries, String source) {
        var origin = new BoundaryOrigin(source, boundaries.detail(), Instant.now());
        regions.draw(
                regions.listRegencies().stream()
                        .filter(regency -> boundaries.codes().contains(regency.code()))
                        .map(regency -> boundary(regency, boundaries))
                        .toList(),
                origin);
        return origin;
    }

    private static Boundary boundary(Regency regency, Boundaries boundaries) {
        return new Boundary(regency, boundaries.shapes().get(regency.code()));
    }

    /** Takes them all away; to do it twice does no harm. */
    @Saving
    public void erase() {
        regions.eraseBoundaries();
    }
}
