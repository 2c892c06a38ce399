package id.jangkau.web.projection;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Reads the current data version as soon as one is there, so that every page that needs nothing
 * else can be shown even if the database goes away before anybody has opened one.
 */
@Singleton
@Startup
@DependsOn({"FirstStart", "DatabaseWatch"})
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstSnapshot {

    @Inject private DataSnapshotService snapshots;

    @PostConstruct
    void read() {
        snapshots.current();
    }
}
