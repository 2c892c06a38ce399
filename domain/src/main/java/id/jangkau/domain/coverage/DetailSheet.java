package id.jangkau.domain.coverage;

import id.jangkau.domain.Require;
import id.jangkau.domain.region.RegionLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/**
 * The figures of all parts of one kabupaten or kota in one month, or those of one province itself.
 * A sheet is never changed; the data versions that agree on it share it.
 */
@Entity
@Table(name = "detail_sheet")
public class DetailSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "detail_sheet_id")
    @SequenceGenerator(
            name = "detail_sheet_id",
            sequenceName = "detail_sheet_id",
            allocationSize = 50)
    private Long id;

    @Column(name = "within_code")
    private String within;

    @Column(name = "observed_month")
    private YearMonth month;

    @ManyToMany
    @JoinTable(
            name = "version_sheet",
            joinColumns = @JoinColumn(name = "sheet_id"),
            inverseJoinColumns = @JoinColumn(name = "data_version_id"))
    private Set<DataVersion> versions = new HashSet<>();

    protected DetailSheet() {}

    /**
     * @param version the first that it is part of
     */
    public DetailSheet(DataVersion version, Key key) {
        versions.add(Require.given("data version", version));
        this.within = key.within();
        this.month = key.month();
    }

    Long id() {
        return id;
    }

    public Key key() {
        return new Key(within, month);
    }

    /** The month at whose end its figures hold. */
    public YearMonth month() {
        return month;
    }

    /**
     * What a version has one sheet for.
     *
     * @param within code of a kabupaten or kota, or of a province
     * @param month at whose end the figures hold
     */
    public record Key(String within, YearMonth month) implements Comparable<Key> {

        /** Is it the sheet of a province itself? */
        public boolean ofProvince() {
            return within.length() == RegionLevel.PROVINCE.length();
        }

        /** Is it that of the parts of a kabupaten or kota? */
        public boolean ofRegency() {
            return !ofProvince();
        }

        @Override
        public int compareTo(Key other) {
            int byRegion = within.compareTo(other.within);
            return byRegion == 0 ? month.compareTo(other.month) : byRegion;
        }
    }
}
