package id.jangkau.web.method;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.EvidenceRepository;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Reads what the page about the method needs beyond a projection's data. */
@ApplicationScoped
@Transactional
public class MethodService {

    /** They never change, only which version is current does. */
    private record Kept(String label, List<Study> studies) {}

    private final AtomicReference<Kept> kept = new AtomicReference<>();

    @Inject private DataSnapshotService snapshots;
    @Inject private EvidenceRepository evidence;

    /** The data version in force. */
    public DataSnapshot data() {
        return snapshots.current();
    }

    /** Every study of the data version in force, in the order of the file. */
    public List<Study> studies() {
        DataVersion version = data().version();
        Kept known = kept.get();
        if (known == null || !known.label().equals(version.label())) {
            known = new Kept(version.label(), read(version));
            kept.set(known);
        }
        return known.studies();
    }

    private List<Study> read(DataVersion version) {
        return evidence.listEffectEstimates(version).stream().map(Study::new).toList();
    }
}
