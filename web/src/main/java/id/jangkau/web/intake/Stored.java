package id.jangkau.web.intake;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.DetailRepository;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.RegisterRevision;
import id.jangkau.domain.region.Regency;
import java.util.List;

/**
 * What is known before a report is entered.
 *
 * @param current the data version that it is entered into
 * @param observations of kabupaten and kota, of all months
 * @param details of all other regions, to be asked sheet by sheet
 */
record Stored(
        DataVersion current,
        List<CoverageObservation> observations,
        List<Regency> regencies,
        DetailRepository details) {

    RegisterRevision with(List<EnteredFigures> entered) {
        return new RegisterRevision(current, observations, entered);
    }
}
