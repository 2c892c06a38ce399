package id.jangkau.web.intake;

import id.jangkau.web.reader.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.YearMonth;

/** What {@code intake.xhtml} shows before a file is chosen. */
@Named
@RequestScoped
public class IntakeView {

    /** The last month that is over, the newest that figures can be of. */
    public String getNewestMonth() {
        return YearMonth.now(Reader.ZONE).minusMonths(1).toString();
    }
}
