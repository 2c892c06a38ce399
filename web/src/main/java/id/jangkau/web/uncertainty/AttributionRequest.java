package id.jangkau.web.uncertainty;

import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.web.projection.ProjectionRequest;
import java.util.List;

/**
 * Levers whose parts are asked.
 *
 * @param projection what they lead to
 * @param baseline the levers that it is held against, over the same months and under the same
 *     assumptions; none for no lever at all
 */
public record AttributionRequest(ProjectionRequest projection, List<LeverSetting> baseline) {

    public AttributionRequest {
        baseline = List.copyOf(baseline);
    }
}
