package id.jangkau.web.overview;

import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.Tile;
import java.util.List;
import java.util.Map;

/** Where provinces meet on the tile map. */
final class Borders {

    private final Map<Tile, String> provinces;

    Borders(List<Regency> regencies) {
        provinces =
                regencies.stream()
                        .collect(
                                toMap(
                                        regency -> at(regency, 0, 0),
                                        regency -> regency.province().code()));
    }

    /** The sides, west and north, on which the neighbour belongs to another province. */
    String of(Regency regency) {
        String west = meets(regency, -1, 0) ? "west " : "";
        String north = meets(regency, 0, -1) ? "north" : "";
        return (west + north).strip();
    }

    private boolean meets(Regency regency, int columns, int rows) {
        if (regency.tileColumn() + columns < 1 || regency.tileRow() + rows < 1) {
            return false;
        }
        String neighbour = provinces.get(at(regency, columns, rows));
        return neighbour != null && !neighbour.equals(regency.province().code());
    }

    private static Tile at(Regency regency, int columns, int rows) {
        return new Tile(regency.tileColumn() + columns, regency.tileRow() + rows);
    }
}
