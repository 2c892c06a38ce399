package id.jangkau.web.coverage;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Brings the start data into a database that holds none, as soon as its tables are there. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject private CoverageImport coverageImport;

    @PostConstruct
    void importStartData() {
        if (!coverageImport.hasData()) {
            String label = coverageImport.importFiles(StartData::open).label();
            LOG.info("Imported the start data as data version " + label + ".");
        }
    }
}
