package id.jangkau.domain.region;

import id.jangkau.domain.Require;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A kabupaten or kota, the smallest region that is simulated. */
@Entity
@DiscriminatorValue("REGENCY")
public class Regency extends Region {

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    private RegencyKind kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "parent_code")
    private Province province;

    private int villages;

    @Column(name = "tile_column")
    private int tileColumn;

    @Column(name = "tile_row")
    private int tileRow;

    protected Regency() {}

    /**
     * @param name in full, such as {@code Kabupaten Sambas}
     * @param shortName for a tile of the map
     * @param province the one that the code begins with
     * @param villages desa and kelurahan together
     */
    public Regency(
            RegencyCode code,
            String name,
            String shortName,
            RegencyKind kind,
            Province province,
            int villages,
            Tile tile) {
        super(code.value(), name);
        Require.that(
                code.provinceCode().equals(province.code()),
                "regency code",
                code,
                "must begin with the code of its province " + province.code());
        this.shortName = Require.text("short name", shortName);
        this.kind = Require.given("regency kind", kind);
        this.province = province;
        this.villages = Math.toIntExact(Require.count("villages", villages));
        this.tileColumn = tile.column();
        this.tileRow = tile.row();
    }

    /** Short enough for a tile of the map. */
    public String shortName() {
        return shortName;
    }

    public RegencyKind kind() {
        return kind;
    }

    @Override
    public Province province() {
        return province;
    }

    /** Desa and kelurahan together. */
    public int villages() {
        return villages;
    }

    /** Column on the tile map, 1 in the west. */
    public int tileColumn() {
        return tileColumn;
    }

    /** Row on the tile map, 1 in the north. */
    public int tileRow() {
        return tileRow;
    }
}
