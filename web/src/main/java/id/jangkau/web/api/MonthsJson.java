package id.jangkau.web.api;

import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.web.projection.Projection;
import jakarta.json.stream.JsonGenerator;
import java.time.YearMonth;

/** Writes what every answer about a projection begins with. */
final class MonthsJson {

    private MonthsJson() {}

    static void write(JsonGenerator json, Projection projection) {
        YearMonth baseMonth = projection.data().version().baseMonth();
        json.write("model", CoverageModel.VERSION);
        json.write("dataVersion", projection.data().version().label());
        json.write("seed", projection.request().ensemble().seed());
        json.write("baseMonth", baseMonth.toString());
        json.writeStartArray("months");
        for (int month = 0; month <= projection.trajectory().months(); month++) {
            json.write(baseMonth.plusMonths(month).toString());
        }
        json.writeEnd();
    }
}
