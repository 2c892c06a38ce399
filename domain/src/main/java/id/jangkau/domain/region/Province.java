package id.jangkau.domain.region;

import id.jangkau.domain.Require;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A province, such as 61 Kalimantan Barat. */
@Entity
@DiscriminatorValue("PROVINCE")
public class Province extends Region {

    protected Province() {}

    /**
     * @param code two digits
     * @param name as printed
     */
    public Province(String code, String name) {
        super(code, name);
        Require.that(
                code != null && code.matches("[0-9]{2}"),
                "province code",
                code,
                "must be two digits");
    }

    @Override
    public Province province() {
        return this;
    }
}
