package id.jangkau.web.evidence;

import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.web.register.VersionService;
import id.jangkau.web.register.VersionService.EvidenceStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Since when the rows of evidence are what they are; a version never changes, so it is kept. */
@ApplicationScoped
public class EvidenceHistory {

    private record Known(String label, List<EvidenceStep> steps) {}

    private final AtomicReference<Known> known = new AtomicReference<>(new Known("", List.of()));

    @Inject private VersionService versions;

    /** The newest step that changed a row of a version; empty where it is as it came. */
    public Optional<EvidenceStep> lastChange(EvidenceFact row, String label) {
        return steps(label).stream()
                .filter(
                        step ->
                                step.changes().stream()
                                        .anyMatch(each -> each.latest().isSameRow(row)))
                .findFirst();
    }

    private List<EvidenceStep> steps(String label) {
        Known last = known.get();
        if (!last.label().equals(label)) {
            last = new Known(label, versions.evidenceSteps(label));
            known.set(last);
        }
        return last.steps();
    }
}
