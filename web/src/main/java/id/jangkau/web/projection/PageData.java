package id.jangkau.web.projection;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.UnknownDataVersionException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The data that a page shows and computes on: the current ones, unless it was asked for others,
 * such as those that a scenario was saved on.
 */
@Named
@RequestScoped
public class PageData {

    @Inject private DataSnapshotService snapshots;

    private DataSnapshot snapshot;
    private String missing = "";

    /** Shows other data; where there are none of that label, the current ones in their place. */
    public void show(String label) {
        try {
            snapshot = snapshots.get(label);
        } catch (UnknownDataVersionException unknown) {
            missing = label;
        }
    }

    /** What is shown. */
    public DataSnapshot getSnapshot() {
        if (snapshot == null) {
            snapshot = snapshots.current();
        }
        return snapshot;
    }

    /** The version that is current, shown or not. */
    public DataVersion getCurrent() {
        return snapshots.current().version();
    }

    /** Are other data shown than the current ones? */
    public boolean isOther() {
        return !getSnapshot().version().label().equals(getCurrent().label());
    }

    /** The label of data that were asked for and are not here; empty where all are. */
    public String getMissing() {
        return missing;
    }
}
