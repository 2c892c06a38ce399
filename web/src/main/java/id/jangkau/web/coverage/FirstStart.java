package id.jangkau.web.coverage;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.shell.StartFailure;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Brings the start data into a database that holds none, as soon as its tables are there: those of
 * the folder that the operator names, else those that come with Jangkau.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject private CoverageImport coverageImport;

    @PostConstruct
    void importStartData() {
        Optional<StartFolder> folder = StartFolder.configured();
        if (!coverageImport.hasData()) {
            String label =
                    folder.map(this::imported)
                            .orElseGet(() -> coverageImport.importFiles(StartData::open).label());
            LOG.info("Imported the start data as data version " + label + ".");
        } else if (folder.isPresent()) {
            LOG.info("The database holds data already; " + folder.get() + " was not read.");
        }
    }

    private String imported(StartFolder folder) {
        try {
            return coverageImport.importFiles(folder::open).label();
        } catch (ImportRefusedException refused) {
            refused.problems().forEach(problem -> LOG.warning(problem.in(Language.EN)));
            throw new StartFailure(
                    Message.of(
                            "start.startDataRefused",
                            folder.toString(),
                            refused.count(),
                            refused.problems().get(0).message()),
                    refused);
        }
    }
}
