package id.jangkau.web.api;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.projection.Money;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.simulation.uncertainty.Band;
import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.projection.Note;
import id.jangkau.web.projection.Projection;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionRequest.Detail;
import id.jangkau.web.uncertainty.UncertainProjection;
import jakarta.json.stream.JsonGenerator;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the answer to a projection. */
final class ProjectionJson {

    private final Projection projection;
    private final Trajectory trajectory;
    private final YearMonth baseMonth;
    private final JsonGenerator json;
    private final Optional<Ensemble> ensemble;

    private ProjectionJson(UncertainProjection uncertain, JsonGenerator json) {
        this.projection = uncertain.projection();
        this.ensemble = uncertain.ensemble();
        this.trajectory = projection.trajectory();
        this.baseMonth = projection.data().version().baseMonth();
        this.json = json;
    }

    static void write(JsonGenerator json, UncertainProjection projection) {
        json.writeStartObject();
        new ProjectionJson(projection, json).fields();
        json.writeEnd();
    }

    private void fields() {
        if (!projection.request().name().isEmpty()) {
            json.write("name", projection.request().name());
        }
        MonthsJson.write(json, projection);
        json.writeStartObject("total");
        figures(trajectory.workers(), trajectory.active());
        json.writeEnd();
        Detail detail = projection.request().detail();
        if (detail.includes(Detail.SEGMENTS)) {
            SegmentsJson.write(json, projection);
        }
        if (detail.includes(Detail.PROVINCES)) {
            provinces();
        }
        if (detail.includes(Detail.REGIONS)) {
            regions();
        }
        if (detail.includes(Detail.CELLS)) {
            cells();
        }
        money();
        notes();
        ensemble.ifPresent(this::bands);
    }

    private void bands(Ensemble draws) {
        Band total = draws.total();
        json.writeStartObject("bands");
        json.writeStartObject("total");
        BandJson.write(json, total);
        json.writeEnd();
        if (projection.request().detail().includes(Detail.REGIONS)) {
            double[][] workers = trajectory.workersByRegion();
            json.writeStartArray("regions");
            for (int r = 0; r < projection.data().regencies().size(); r++) {
                json.writeStartObject();
                json.write("code", projection.data().regencies().get(r).code());
                if (workers[r][0] > 0) {
                    Band band = draws.region(r);
                    BandJson.write(json, band);
                    BandJson.writeError(json, band.replicateError());
                }
                json.writeEnd();
            }
            json.writeEnd();
        }
        BandJson.writeError(json, total.replicateError());
        json.writeEnd();
        json.write("draws", draws.draws());
        json.write("sampling", projection.request().ensemble().sampling().name());
        projection
                .request()
                .ensemble()
                .target()
                .ifPresent(target -> json.write("chance", chance(draws, target)));
    }

    private double chance(Ensemble draws, ProjectionRequest.Target target) {
        int month = (int) ChronoUnit.MONTHS.between(baseMonth, target.month());
        return draws.chance(month, target.coverage());
    }

    private void figures(double[] workers, double[] active) {
        JsonAnswer.write(json, "workers", workers);
        JsonAnswer.write(json, "active", active);
        JsonAnswer.writeCoverage(json, active, workers);
    }

    private void provinces() {
        double[][] workers = trajectory.workersByRegion();
        double[][] active = trajectory.activeByRegion();
        SortedMap<String, double[][]> sums = new TreeMap<>();
        for (int r = 0; r < workers.length; r++) {
            double[][] sum =
                    sums.computeIfAbsent(
                            projection.data().regencies().get(r).province().code(),
                            unused -> new double[2][trajectory.months() + 1]);
            for (int month = 0; month <= trajectory.months(); month++) {
                sum[0][month] += workers[r][month];
                sum[1][month] += active[r][month];
            }
        }
        json.writeStartArray("provinces");
        sums.forEach(
                (code, sum) -> {
                    json.writeStartObject();
                    json.write("code", code);
                    figures(sum[0], sum[1]);
                    json.writeEnd();
                });
        json.writeEnd();
    }

    private void regions() {
        double[][] workers = trajectory.workersByRegion();
        double[][] active = trajectory.activeByRegion();
        json.writeStartArray("regions");
        for (int r = 0; r < workers.length; r++) {
            json.writeStartObject();
            json.write("code", projection.data().regencies().get(r).code());
            figures(workers[r], active[r]);
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void cells() {
        List<CoverageObservation> cells = projection.data().observations();
        json.writeStartArray("cells");
        for (int i = 0; i < cells.size(); i++) {
            json.writeStartObject();
            json.write("region", cells.get(i).regency().code());
            json.write("segment", cells.get(i).segment().name());
            compartment("notRegistered", Compartment.NOT_REGISTERED, i);
            compartment("lapsed", Compartment.LAPSED, i);
            compartment("paying", Compartment.PAYING, i);
            compartment("supported", Compartment.SUPPORTED, i);
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void compartment(String name, Compartment compartment, int cell) {
        json.writeStartArray(name);
        for (int month = 0; month <= trajectory.months(); month++) {
            json.write(trajectory.persons(compartment, month, cell));
        }
        json.writeEnd();
    }

    private void money() {
        Money money = projection.money();
        json.writeStartObject("money");
        json.writeStartObject("byLever");
        money.byLever().forEach((lever, rupiah) -> JsonAnswer.write(json, lever.name(), rupiah));
        json.writeEnd();
        json.writeStartObject("byPayer");
        for (Payer payer : Payer.values()) {
            double[] rupiah = money.byPayer(payer.ordinal());
            if (paysAnything(rupiah)) {
                JsonAnswer.write(json, payer.name(), rupiah);
            }
        }
        json.writeEnd();
        json.writeStartObject("byYear");
        money.byYear(baseMonth).forEach((year, rupiah) -> json.write(String.valueOf(year), rupiah));
        json.writeEnd();
        JsonAnswer.write(json, "supportAtStart", money.supportAtStart());
        if (projection.costPerExtraMemberYear().isPresent()) {
            json.write("costPerExtraMemberYear", projection.costPerExtraMemberYear().getAsDouble());
        } else {
            json.writeNull("costPerExtraMemberYear");
        }
        json.writeEnd();
    }

    private static boolean paysAnything(double[] rupiah) {
        for (double month : rupiah) {
            if (month != 0) {
                return true;
            }
        }
        return false;
    }

    private void notes() {
        json.writeStartArray("notes");
        for (Note note : projection.notes()) {
            json.writeStartObject();
            json.write("code", note.code());
            json.writeStartArray("regions");
            note.regions().forEach(json::write);
            json.writeEnd();
            note.month().ifPresent(month -> json.write("month", month.toString()));
            if (note.persons() > 0) {
                json.write("persons", note.persons());
            }
            JsonAnswer.write(json, "message", note.message());
            json.writeEnd();
        }
        json.writeEnd();
    }
}
