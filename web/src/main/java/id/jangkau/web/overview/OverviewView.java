package id.jangkau.web.overview;

import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.web.overview.Overview.ProvinceShare;
import id.jangkau.web.register.ContradictionLine;
import id.jangkau.web.register.ContradictionSentences;
import id.jangkau.web.register.RegisterService;
import id.jangkau.web.scenario.ReferenceScenario;
import id.jangkau.web.scenario.References;
import id.jangkau.web.territory.RegionMap;
import id.jangkau.web.territory.RegionMaps;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** State of {@code overview.xhtml}: the figures of one request, and the sentences they carry. */
@Named
@RequestScoped
public class OverviewView {

    @Inject private OverviewService service;
    @Inject private OutlookService outlooks;
    @Inject private OverviewSentences sentences;
    @Inject private ContradictionSentences contradictions;
    @Inject private References references;
    @Inject private RegionMaps maps;
    @Inject private RegisterService registers;

    private Overview figures;
    private TileMap tileMap;
    private Optional<RegionMap> map;
    private List<MapArea> areas;
    private List<ContradictionLine> lines;
    private Measure measure = Measure.NOT_COVERED;
    private Picture picture = Picture.TILES;
    private String region;
    private String outlook;
    private String misprintExplanation;

    @PostConstruct
    void load() {
        figures = service.overview();
        tileMap = figures.tileMap();
        map = maps.current();
        areas = map.map(drawn -> MapArea.of(drawn, figures.regencies())).orElse(List.of());
        lines =
                Stream.concat(
                                contradictions.lines(figures.contradictions()).stream(),
                                figures.adjustment().stream().map(sentences::adjustment))
                        .toList();
        misprintExplanation =
                figures.misprint()
                        .map(misprint -> contradictions.explanation(misprint.contradiction()))
                        .orElse("");
        outlook =
                outlooks.outlook(references.body(ReferenceScenario.BASELINE))
                        .map(sentences::outlook)
                        .orElse("");
        region = figures.largestRegencies().stream().findFirst().map(RegencyTile::code).orElse("");
    }

    public Overview getFigures() {
        return figures;
    }

    /** What the map shows, as the address says it. */
    public String getMeasure() {
        return measure.key();
    }

    /** What is not known changes nothing. */
    public void setMeasure(String key) {
        measure = Measure.of(key).orElse(measure);
    }

    public List<Measure> getMeasures() {
        return List.of(Measure.values());
    }

    /** Squares or boundaries, as the address says it. */
    public String getPicture() {
        return map.isPresent() ? picture.key() : Picture.TILES.key();
    }

    /** What is not known changes nothing. */
    public void setPicture(String key) {
        picture = Picture.of(key).orElse(picture);
    }

    public List<Picture> getPictures() {
        return List.of(Picture.values());
    }

    public TileMap getTileMap() {
        return tileMap;
    }

    /** The boundaries of regions; null where there are none. */
    public RegionMap getMap() {
        return map.orElse(null);
    }

    /** The kabupaten and kota with a boundary, each with its tile. */
    public List<MapArea> getAreas() {
        return areas;
    }

    /** The kabupaten and kota that the map does not show. */
    public List<RegencyTile> getUndrawn() {
        return figures.regencies().stream()
                .filter(tile -> areas.stream().noneMatch(area -> area.tile() == tile))
                .toList();
    }

    /** The code of the kabupaten or kota that is read out beside the map. */
    public String getRegion() {
        return region;
    }

    /** What is not known changes nothing. */
    public void setRegion(String code) {
        region = regency(code).map(RegencyTile::code).orElse(region);
    }

    /** The kabupaten or kota that is read out beside the map. */
    public RegencyTile getChosen() {
        return regency(region).orElse(null);
    }

    /** The figures of a kabupaten or kota in words. */
    public String reading(RegencyTile tile) {
        return sentences.reading(tile);
    }

    private Optional<RegencyTile> regency(String code) {
        return figures.regencies().stream().filter(tile -> tile.code().equals(code)).findFirst();
    }

    public String getHeadline() {
        return sentences.headline(figures);
    }

    /** Empty where the data cannot be projected. */
    public String getOutlookSentence() {
        return outlook;
    }

    /** The claim that prints the coverage that the page leads with; null where none does. */
    public PublishedClaim getLeading() {
        return registers.current().leading().orElse(null);
    }

    /** What was published for a province whose coverage in use is scaled; empty for any other. */
    public String published(ProvinceShare province) {
        return figures.adjustment().map(scaled -> sentences.published(scaled, province)).orElse("");
    }

    public String getMapSentence() {
        return sentences.map(figures);
    }

    public String getGapSentence() {
        return sentences.gap(figures);
    }

    /** Only where the figures hold a misprint. */
    public String getMisprintSentence() {
        return sentences.misprint(figures.misprint().orElseThrow());
    }

    /** What a person said about the misprint; empty where nobody did. */
    public String getMisprintExplanation() {
        return misprintExplanation;
    }

    /** The rest by difference, marked where the printed one differs. */
    public Digits getUsed() {
        return sentences.used(figures.misprint().orElseThrow());
    }

    /** The rest as printed, marked where it differs. */
    public Digits getPrinted() {
        return sentences.printed(figures.misprint().orElseThrow());
    }

    /** Every other contradiction among published figures. */
    public List<ContradictionLine> getContradictions() {
        return lines;
    }
}
