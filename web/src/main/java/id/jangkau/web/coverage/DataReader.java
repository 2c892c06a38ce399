package id.jangkau.web.coverage;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import java.io.InputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Reads the files of one data version in steps: {@code version.csv} and the provinces, then the
 * regencies, then all that refers to them. All problems of a step are found before it refuses.
 */
public final class DataReader {

    private final Function<String, InputStream> files;
    private final List<Province> storedProvinces;
    private final List<Regency> storedRegencies;

    /**
     * @param files gives the content of a file by its name, null where it is missing
     * @param storedProvinces those that are known already
     * @param storedRegencies those that are known already
     */
    public DataReader(
            Function<String, InputStream> files,
            List<Province> storedProvinces,
            List<Regency> storedRegencies) {
        this.files = files;
        this.storedProvinces = storedProvinces;
        this.storedRegencies = storedRegencies;
    }

    /**
     * Reads and checks all files.
     *
     * @param nextRevision the revision of the next version of a base month
     * @param now when the version is made
     * @throws ImportRefusedException where anything is wrong in them
     */
    public ImportedData read(ToIntFunction<YearMonth> nextRevision, Instant now) {
        var problems = new ImportProblems();
        CsvTable printed = VersionFile.read(open("version.csv"), problems);
        var regions = new RegionFiles(problems);
        List<Province> provinces = regions.provinces(open("provinces.csv"), storedProvinces);
        problems.refuseIfAny();
        List<Regency> regencies =
                regions.regencies(open("regencies.csv"), provinces, storedRegencies);
        problems.refuseIfAny();

        DataVersion version = VersionFile.version(printed, nextRevision, now);
        var coverage = new CoverageFiles(version, regencies, problems);
        var evidence = new EvidenceFiles(version, problems);
        var data =
                new ImportedData(
                        version,
                        printed.rows().get(0).get(VersionFile.TERRITORY),
                        provinces,
                        regencies,
                        coverage.observations(open("coverage.csv"), printed.rows().get(0)),
                        coverage.claims(open("claims.csv")),
                        ParameterFile.read(open("parameters.csv"), version, problems),
                        evidence.leverPositions(open("lever-positions.csv")),
                        evidence.unitCosts(open("lever-costs.csv")),
                        evidence.capacities(open("capacity.csv")),
                        evidence.mediaReach(open("media-reach.csv"), provinces),
                        EffectFile.read(open("evidence.csv"), version, problems),
                        DerivationFile.read(open("derivation.csv"), version, problems));
        problems.refuseIfAny();
        return data;
    }

    private InputStream open(String file) {
        return files.apply(file);
    }
}
