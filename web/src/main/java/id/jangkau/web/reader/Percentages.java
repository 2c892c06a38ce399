package id.jangkau.web.reader;

import id.jangkau.simulation.model.Parameter;
import id.jangkau.web.json.JsonAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;

/** Which parameters are read as percentages. */
@Named
@ApplicationScoped
public class Percentages {

    /** Is a parameter? */
    public static boolean include(Parameter parameter) {
        return switch (parameter) {
            case LAPSED_RATIO,
                    CONTACTS_PER_VILLAGE_MONTH,
                    PEER_EFFECT,
                    MEDIA_HALF_SPEND,
                    NOISE_SD,
                    NOISE_CARRYOVER,
                    START_SD ->
                    false;
            default -> true;
        };
    }

    /** The keys of those that are, as JSON for scripts. */
    public String getJson() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    Arrays.stream(Parameter.values())
                            .filter(Percentages::include)
                            .forEach(each -> json.write(each.key()));
                    json.writeEnd();
                });
    }
}
