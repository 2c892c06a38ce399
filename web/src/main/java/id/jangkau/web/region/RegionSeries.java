package id.jangkau.web.region;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.web.database.Guarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads every month of a region from the database. */
@ApplicationScoped
@Transactional
@Guarded
public class RegionSeries {

    @Inject private CoverageRepository coverage;

    /** The figures of a province, kabupaten or kota in a version, by regency, segment and month. */
    public List<CoverageObservation> list(DataVersion version, String code) {
        return coverage.listSeries(version, code);
    }
}
