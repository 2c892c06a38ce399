package id.jangkau.domain.region;

import id.jangkau.domain.Require;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A province, such as 61 Kalimantan Barat. */
@Entity
@Table(name = "province")
public class Province {

    @Id private String code;
    private String name;

    protected Province() {}

    /**
     * @param code two digits
     * @param name as printed
     */
    public Province(String code, String name) {
        Require.that(
                code != null && code.matches("[0-9]{2}"),
                "province code",
                code,
                "must be two digits");
        this.code = code;
        this.name = Require.text("province name", name);
    }

    /** Two digits, such as {@code 61}. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
