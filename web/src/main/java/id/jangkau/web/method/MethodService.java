package id.jangkau.web.method;

import id.jangkau.domain.evidence.EvidenceRepository;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads what the page about the method needs beyond a projection's data. */
@ApplicationScoped
@Transactional
public class MethodService {

    @Inject private DataSnapshotService snapshots;
    @Inject private EvidenceRepository evidence;

    /** The data version in force. */
    public DataSnapshot data() {
        return snapshots.current();
    }

    /** Every study of the data version in force, in the order of the file. */
    public List<Study> studies() {
        return evidence.listEffectEstimates(snapshots.current().version()).stream()
                .map(Study::new)
                .toList();
    }
}
