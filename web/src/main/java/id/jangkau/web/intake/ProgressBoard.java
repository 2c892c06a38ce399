package id.jangkau.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The reports that are being read, by the names that those who sent them made up. */
@ApplicationScoped
public class ProgressBoard {

    private final Map<String, Progress> reports = new ConcurrentHashMap<>();

    /** Begins a report. Who gives no name cannot look at it. */
    public Progress begin(String name) {
        var progress = new Progress();
        if (!name.isEmpty()) {
            reports.put(name, progress);
        }
        return progress;
    }

    /** Ends a report, whatever became of it. */
    public void end(String name) {
        reports.remove(name);
    }

    /** How far a report is; empty where it has ended or never began. */
    public Optional<Progress> find(String name) {
        return Optional.ofNullable(reports.get(name));
    }
}
