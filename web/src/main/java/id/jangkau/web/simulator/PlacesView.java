package id.jangkau.web.simulator;

import id.jangkau.web.overview.MapArea;
import id.jangkau.web.overview.RegencyTile;
import id.jangkau.web.overview.TileMap;
import id.jangkau.web.projection.PageData;
import id.jangkau.web.territory.RegionMap;
import id.jangkau.web.territory.RegionMaps;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** The kabupaten and kota of the data that the page shows, as squares and as boundaries. */
@Named
@RequestScoped
public class PlacesView {

    @Inject private PageData page;
    @Inject private RegionMaps maps;

    private List<RegencyTile> tiles;
    private Optional<RegionMap> map;

    @PostConstruct
    void load() {
        tiles = RegencyTile.of(page.getSnapshot());
        map = maps.current();
    }

    public List<RegencyTile> getTiles() {
        return tiles;
    }

    public TileMap getTileMap() {
        return TileMap.of(tiles);
    }

    /** The boundaries of regions; null where there are none. */
    public RegionMap getMap() {
        return map.orElse(null);
    }

    /** The kabupaten and kota with a boundary, each with its tile. */
    public List<MapArea> getAreas() {
        return map.map(drawn -> MapArea.of(drawn, tiles)).orElse(List.of());
    }

    /** The kabupaten and kota that the boundaries leave out. */
    public List<RegencyTile> getUndrawn() {
        List<MapArea> areas = getAreas();
        return tiles.stream()
                .filter(tile -> areas.stream().noneMatch(area -> area.tile() == tile))
                .toList();
    }

    /** The provinces whose names find room beside the squares. */
    public List<TileMap.Name> getNames() {
        return getTileMap().names();
    }

    /** Names of regions and whether their figures are estimates, by code, for the scripts. */
    public String getJson() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        page.getSnapshot()
                .provinces()
                .forEach(own -> all.add(own.code(), place(own.name(), false)));
        tiles.forEach(tile -> all.add(tile.code(), place(tile.name(), tile.derived())));
        return all.build().toString();
    }

    private static JsonObjectBuilder place(String name, boolean derived) {
        return Json.createObjectBuilder().add("name", name).add("derived", derived);
    }

    /** Is any figure an estimate from a larger region? */
    public boolean isDerived() {
        return tiles.stream().anyMatch(RegencyTile::derived);
    }
}
