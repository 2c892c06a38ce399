package id.jangkau.domain.region;

import id.jangkau.domain.Require;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

/** A part of the country, from a province down to a desa or kelurahan. */
@Entity
@Table(name = "region")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "region_type")
public abstract class Region {

    @Id private String code;
    private String name;

    protected Region() {}

    protected Region(String code, String name) {
        this.code = code;
        this.name = Require.text("region name", name);
    }

    /** Such as {@code 61} or {@code 61.01}; its form is that of a {@link RegionCode}. */
    public String code() {
        return code;
    }

    /** In full, such as {@code Kabupaten Sambas}. */
    public String name() {
        return name;
    }

    public RegionLevel level() {
        return RegionLevel.of(code);
    }

    /** The province that it is or lies in. */
    public abstract Province province();
}
