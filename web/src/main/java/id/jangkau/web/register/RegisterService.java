package id.jangkau.web.register;

import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;

/** Reads the claims of the current data version together; needs no database once that is known. */
@ApplicationScoped
public class RegisterService {

    private final AtomicReference<Register> kept = new AtomicReference<>();

    @Inject private DataSnapshotService snapshots;

    /** The register of the current data version. */
    public Register current() {
        DataSnapshot data = snapshots.current();
        Register known = kept.get();
        if (known == null || known.data() != data) {
            known = Register.of(data);
            kept.set(known);
        }
        return known;
    }
}
