package id.jangkau.web.intake;

import id.jangkau.web.spreadsheet.Spreadsheet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** How far a report is. Another thread looks at it, and may end it until it is stored. */
public final class Progress {

    /** What is done with a report, in this order. */
    public enum Stage {
        /** Its rows are read, more than once. */
        READING,
        /** It is entered into the register. */
        STORING
    }

    private final AtomicLong rows = new AtomicLong();
    private volatile Stage stage = Stage.READING;
    private volatile boolean cancelled;

    /**
     * The same file, counted while it is read.
     *
     * @return one that throws {@link CancellationException} while it is read, once that is wanted
     */
    public Spreadsheet of(Spreadsheet file) {
        return file.watched(this::tick);
    }

    private void tick() {
        check();
        rows.addAndGet(Spreadsheet.ROWS_WATCHED);
    }

    private void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /**
     * Goes on to the next stage, which nobody ends.
     *
     * @throws CancellationException if somebody ended this one
     */
    public synchronized void store() {
        check();
        stage = Stage.STORING;
    }

    /** Rows read so far, each as often as it was read. */
    public long rows() {
        return rows.get();
    }

    /** What is being done. */
    public Stage stage() {
        return stage;
    }

    /** Ends the reading soon, so that nothing is stored; says whether it was not too late. */
    public synchronized boolean cancel() {
        cancelled = stage == Stage.READING;
        return cancelled;
    }
}
