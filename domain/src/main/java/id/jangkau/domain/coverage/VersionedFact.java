package id.jangkau.domain.coverage;

import id.jangkau.domain.Require;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** A fact that belongs to one data version and is never changed after it was stored. */
@MappedSuperclass
public abstract class VersionedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_id")
    @SequenceGenerator(name = "fact_id", sequenceName = "fact_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "data_version_id")
    private DataVersion dataVersion;

    protected VersionedFact() {}

    protected VersionedFact(DataVersion dataVersion) {
        this.dataVersion = Require.given("data version", dataVersion);
    }

    /** The same fact as part of another version, not stored yet. */
    public abstract VersionedFact carriedTo(DataVersion version);

    public DataVersion dataVersion() {
        return dataVersion;
    }
}
