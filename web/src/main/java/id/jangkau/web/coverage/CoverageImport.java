package id.jangkau.web.coverage;

import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.region.Territory;
import id.jangkau.web.scenario.Trial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Stores new data: all of it as a new version in one transaction, or nothing. */
@ApplicationScoped
@Transactional
public class CoverageImport {

    private RegencyRepository regions;
    private CoverageRepository coverage;

    protected CoverageImport() {}

    @Inject
    public CoverageImport(RegencyRepository regions, CoverageRepository coverage) {
        this.regions = regions;
        this.coverage = coverage;
    }

    /** Have any data been imported yet? */
    public boolean hasData() {
        return coverage.findCurrentVersion().isPresent();
    }

    /**
     * Reads files into a new data version and makes it the current one.
     *
     * @param files gives the content of a file by its name, null where it is missing
     * @throws ImportRefusedException where anything is wrong in them, or they cannot be projected;
     *     nothing is stored then
     */
    public DataVersion importFiles(Function<String, InputStream> files) {
        List<Province> provinces = regions.listProvinces();
        List<Regency> regencies = regions.listRegencies();
        ImportedData data =
                new DataReader(files, provinces, regencies)
                        .read(coverage::nextRevision, Instant.now());
        tryModel(data);
        if (regions.findTerritory().isEmpty()) {
            regions.add(new Territory(data.territory()));
        }
        newOnes(data.provinces(), provinces).forEach(regions::add);
        newOnes(data.regencies(), regencies).forEach(regions::add);
        coverage.add(data.version());
        data.facts().forEach(coverage::add);
        coverage.makeCurrent(data.version());
        return data.version();
    }

    private static void tryModel(ImportedData data) {
        var problems = new ImportProblems();
        new Trial(data.snapshot())
                .fault()
                .ifPresent(reason -> problems.add(ImportProblem.ofAll(reason)));
        problems.refuseIfAny();
    }

    private static <T> Set<T> newOnes(List<T> all, List<T> stored) {
        Set<T> rest = new HashSet<>(all);
        stored.forEach(rest::remove);
        return rest;
    }
}
