package id.jangkau.domain.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.region.Province;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;

/** The largest share of a province's workers that media can reach: its internet reach. */
@Entity
@Table(name = "media_reach")
public class MediaReach extends EvidenceFact {

    /** The name of the year of measurement among its values. */
    public static final String YEAR = "year";

    private static final BilingualText PERCENT =
            new BilingualText("% penduduk", "% of the population");

    @ManyToOne(optional = false)
    @JoinColumn(name = "province_code")
    private Province province;

    @Column(name = "reach_percent")
    private double reachPercent;

    @Column(name = "reach_year")
    private int year;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "source_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "source_english"))
    private BilingualText source;

    protected MediaReach() {}

    /**
     * @param reachPercent of the population, 0 to 100
     */
    public MediaReach(
            DataVersion dataVersion,
            Province province,
            double reachPercent,
            int year,
            BilingualText source) {
        super(dataVersion);
        Require.that(
                reachPercent >= 0 && reachPercent <= 100,
                "media reach",
                reachPercent,
                "must be from 0 to 100 percent");
        this.province = Require.given("province", province);
        this.reachPercent = reachPercent;
        this.year = Require.within("year", year, 1900, 2999);
        this.source = Require.text("source", source);
    }

    @Override
    public EvidenceTable table() {
        return EvidenceTable.REACH;
    }

    @Override
    public String row() {
        return province.code();
    }

    @Override
    public BilingualText unit() {
        return PERCENT;
    }

    @Override
    public EvidenceValues values() {
        return new EvidenceValues(
                numbers(table(), reachPercent), Map.of(YEAR, Integer.toString(year)), source);
    }

    @Override
    public MediaReach with(DataVersion version, EvidenceValues values) {
        return new MediaReach(
                version,
                province,
                values.number("reachPercent"),
                Integer.parseInt(values.word(YEAR)),
                values.source());
    }

    public Province province() {
        return province;
    }

    /** Of the population, 0 to 100. */
    public double reachPercent() {
        return reachPercent;
    }

    /** The year it was measured. */
    public int year() {
        return year;
    }

    public BilingualText source() {
        return source;
    }
}
