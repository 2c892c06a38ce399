package id.jangkau.domain.region;

import id.jangkau.domain.Require;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a kabupaten or kota lies. */
@Entity
@Table(name = "boundary")
public class Boundary {

    /** The longest shape, characters. */
    public static final int LONGEST = 1_000_000;

    @Id
    @Column(name = "regency_code")
    private String regencyCode;

    private String shape;

    protected Boundary() {}

    public Boundary(Regency regency, Shape shape) {
        this.regencyCode = regency.code();
        this.shape = shape.toString();
        Require.that(
                this.shape.length() <= LONGEST,
                "shape of " + regency.code(),
                this.shape.length(),
                "must have at most " + LONGEST + " characters");
    }

    /** The code of the kabupaten or kota. */
    public String regencyCode() {
        return regencyCode;
    }

    public Shape shape() {
        return Shape.of(shape);
    }
}
