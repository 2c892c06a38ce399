package id.jangkau.web.territory;

import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.web.message.Format;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.reader.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** State of {@code territory.xhtml}: the regions of the current data and their boundaries. */
@Named
@RequestScoped
public class TerritoryView {

    @Inject private DataSnapshotService snapshots;
    @Inject private RegionMaps maps;
    @Inject private Texts texts;
    @Inject private Format format;

    private DataSnapshot data;
    private Optional<RegionMap> map;
    private Set<String> bounded;

    @PostConstruct
    void load() {
        data = snapshots.current();
        map = maps.current();
        bounded = map.map(RegionMap::codes).orElse(Set.of());
    }

    /** What this Jangkau is about. */
    public String getHeadline() {
        return texts.say(
                "territory.headline",
                data.territory(),
                format.number(data.provinces().size()),
                format.number(data.regencies().size()),
                format.number(data.regencies().stream().mapToInt(Regency::villages).sum()));
    }

    /** What is known of boundaries. */
    public String getBoundarySentence() {
        return map.map(
                        drawn ->
                                texts.say(
                                        "territory.bounded",
                                        format.number(bounded.size()),
                                        format.number(data.regencies().size()),
                                        drawn.origin().source()))
                .orElseGet(() -> texts.say("territory.unbounded"));
    }

    public boolean isBounded() {
        return map.isPresent();
    }

    public List<Province> getProvinces() {
        return data.provinces();
    }

    public List<Regency> getRegencies() {
        return data.regencies();
    }

    /** Is there a boundary of a kabupaten or kota? */
    public boolean bounded(Regency regency) {
        return bounded.contains(regency.code());
    }

    /** Are there figures of a kabupaten or kota? */
    public boolean known(Regency regency) {
        return data.projected().contains(regency);
    }
}
