package id.jangkau.domain.scenario;

import id.jangkau.domain.Require;
import id.jangkau.domain.coverage.DataVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * What was saved under a key that a client made up, so that the same request sent again gets the
 * same answer and saves nothing twice.
 */
@Entity
@Table(name = "idempotency_record")
public class IdempotencyRecord {

    /** The longest key, characters. */
    public static final int LONGEST_KEY = 64;

    @Id
    @Column(name = "idempotency_key")
    private String key;

    private String fingerprint;

    @Column(name = "scenario_id")
    private Long scenario;

    @Column(name = "version_number")
    private Integer version;

    @Column(name = "data_version_id")
    private Long dataVersion;

    @Column(name = "assumption_set_id")
    private Long assumptionSet;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected IdempotencyRecord() {}

    /**
     * Takes a key before the save, which {@link #complete} then names.
     *
     * @param fingerprint equal for equal requests alone
     */
    public IdempotencyRecord(String key, String fingerprint, Instant moment) {
        this.key = Require.text("idempotency key", key);
        Require.within("length of the idempotency key", key.length(), 1, LONGEST_KEY);
        this.fingerprint = Require.text("fingerprint", fingerprint);
        this.createdAt = moment.atOffset(ZoneOffset.UTC);
    }

    /** Says what was saved: this version of its scenario. */
    public void complete(ScenarioVersion saved) {
        scenario = saved.scenario().id();
        version = saved.number();
    }

    /** Says what was entered: this data version. */
    public void complete(DataVersion entered) {
        dataVersion = entered.id();
    }

    /** Says what was saved: this assumption set. */
    public void complete(AssumptionSet saved) {
        assumptionSet = saved.id();
    }

    /** Whether a request is the one that took the key. */
    public boolean isOf(String otherFingerprint) {
        return fingerprint.equals(otherFingerprint);
    }

    /** The number of the data version that was entered. */
    public long dataVersion() {
        return dataVersion;
    }

    /** The number of the assumption set that was saved. */
    public long assumptionSet() {
        return assumptionSet;
    }

    /** The number of the scenario that was saved. */
    public long scenario() {
        return scenario;
    }

    /** The version that was saved. */
    public int version() {
        return version;
    }
}
