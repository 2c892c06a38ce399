package id.jangkau.web.api;

import id.jangkau.simulation.uncertainty.Band;
import id.jangkau.web.json.JsonAnswer;
import jakarta.json.stream.JsonGenerator;

/** Writes quantiles under their levels: {@code "0.1"} to {@code "0.9"}. */
final class BandJson {

    private BandJson() {}

    static void write(JsonGenerator json, Band band) {
        double[][] values = band.values();
        for (int level = 0; level < values.length; level++) {
            JsonAnswer.write(json, Band.LEVELS.get(level).toString(), values[level]);
        }
    }

    /** A standard error, where there are enough draws to know it. */
    static void writeError(JsonGenerator json, double replicateError) {
        if (Double.isFinite(replicateError)) {
            json.write("replicateError", replicateError);
        }
    }

    /** One number for each level. */
    static void write(JsonGenerator json, double[] quantiles) {
        for (int level = 0; level < quantiles.length; level++) {
            json.write(Band.LEVELS.get(level).toString(), quantiles[level]);
        }
    }
}
