package id.jangkau.web.region;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.DetailRepository;
import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.coverage.Observation;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.region.Region;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.web.database.Guarded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from the database what a snapshot of the data does not hold of a region. */
@ApplicationScoped
@Transactional
@Guarded
public class RegionSeries {

    @Inject private CoverageRepository coverage;
    @Inject private DetailRepository details;
    @Inject private RegencyRepository regions;

    /** The figures of a province, kabupaten or kota in a version, by regency, segment and month. */
    public List<CoverageObservation> list(DataVersion version, String code) {
        return coverage.listSeries(version, code);
    }

    /** The figures of a region that is not simulated itself, by month and segment. */
    public List<? extends Observation> details(DataVersion version, RegionCode code) {
        return details.listSeries(version, code);
    }

    /** The newest figures of the parts of a kabupaten or kota; nothing where none has any. */
    public Optional<LocalParts> parts(DataVersion version, String regency) {
        Map<Key, Long> sheets = details.sheets(version);
        return sheets.keySet().stream()
                .filter(sheet -> sheet.within().equals(regency))
                .max(Key::compareTo)
                .flatMap(sheet -> LocalParts.of(sheet, details.rows(sheets.get(sheet))));
    }

    /** The region with a code. */
    public Optional<Region> find(RegionCode code) {
        return regions.find(code.value());
    }

    /** Regions by their codes. */
    public List<Region> named(Collection<String> codes) {
        return regions.list(codes);
    }
}
