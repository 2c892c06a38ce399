package id.jangkau.domain.region;

import id.jangkau.domain.Require;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A kecamatan, or a desa or kelurahan: smaller than what is simulated. */
@Entity
@DiscriminatorValue("LOCALITY")
public class Locality extends Region {

    @ManyToOne(optional = false)
    @JoinColumn(name = "parent_code")
    private Regency regency;

    protected Locality() {}

    /**
     * @param name as printed
     * @param regency the one that the code begins with
     */
    public Locality(RegionCode code, String name, Regency regency) {
        super(code.value(), name);
        Require.that(
                code.isLocal() && code.within().equals(regency.code()),
                "region code",
                code,
                "must be that of a part of " + regency.code());
        this.regency = regency;
    }

    /** The kabupaten or kota that it lies in. */
    public Regency regency() {
        return regency;
    }

    @Override
    public Province province() {
        return regency.province();
    }
}
