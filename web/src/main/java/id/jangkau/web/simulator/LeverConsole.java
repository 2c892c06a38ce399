package id.jangkau.web.simulator;

import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.simulation.projection.CostItem;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.ItemCosts;
import id.jangkau.web.projection.PageData;
import id.jangkau.web.reader.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The levers and regions that a person may choose from, as the data of the page have them. */
@Named
@RequestScoped
public class LeverConsole {

    /** A province and its kabupaten and kota. */
    public record ProvinceRegions(Province province, List<Regency> regencies) {}

    @Inject private PageData page;
    @Inject private Texts texts;

    private DataSnapshot data;
    private Map<Lever, LeverControl> controls;
    private List<ProvinceRegions> provinces;

    @PostConstruct
    void load() {
        data = page.getSnapshot();
        controls =
                data.levers().stream()
                        .map(LeverControl::of)
                        .collect(Collectors.toMap(LeverControl::lever, Function.identity()));
        provinces = byProvince(data.regencies());
    }

    private static List<ProvinceRegions> byProvince(List<Regency> regencies) {
        return regencies.stream()
                .collect(
                        Collectors.groupingBy(
                                regency -> regency.province().code(),
                                TreeMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(own -> new ProvinceRegions(own.get(0).province(), own))
                .toList();
    }

    /** The groups from top to bottom. */
    public List<LeverGroup> getGroups() {
        return List.of(LeverGroup.values());
    }

    /** The controls of a group from top to bottom. */
    public List<LeverControl> controls(LeverGroup group) {
        return group.levers().stream().map(controls::get).toList();
    }

    public List<ProvinceRegions> getProvinces() {
        return provinces;
    }

    /** How many kabupaten and kota there are. */
    public int getRegencyCount() {
        return provinces.stream().mapToInt(own -> own.regencies().size()).sum();
    }

    /** All who can pay, in the order of the page. */
    public List<Payer> getPayers() {
        return List.of(Payer.values());
    }

    /** The names of all who can pay, for the scripts. */
    public String getPayersJson() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        getPayers().forEach(payer -> all.add(payer.name()));
        return all.build().toString();
    }

    /**
     * Who pays for a lever where a setting says nothing: the first of them, if there are several.
     */
    public Payer usualPayer(Lever lever) {
        return payer(ItemCosts.of(lever).get(0));
    }

    /**
     * Who pays for a lever where a setting says nothing, in words; where it has several costs, each
     * with what it is for.
     */
    public String usualPayers(Lever lever) {
        List<CostItem> costs = ItemCosts.of(lever);
        return costs.stream()
                .map(
                        cost ->
                                costs.size() == 1
                                        ? texts.say("payer." + payer(cost))
                                        : texts.say(
                                                "simulator.payerOf",
                                                texts.say("payer." + payer(cost)),
                                                texts.say("lever.cost." + cost)))
                .collect(Collectors.joining(", "));
    }

    /** By how much later money counts less, per year. */
    public double getDiscountRate() {
        return ItemCosts.discountRate(data);
    }

    private Payer payer(CostItem cost) {
        return ItemCosts.payer(cost, data);
    }

    /** The ids of all handles, whose outcome the page shows. */
    public String getHandles() {
        return getGroups().stream()
                .flatMap(group -> group.levers().stream())
                .map(lever -> "lever-" + lever + "-handle")
                .collect(Collectors.joining(" "));
    }

    /** The name of a province, kabupaten or kota. */
    public String name(String code) {
        return provinces.stream()
                .filter(own -> code.startsWith(own.province().code()))
                .flatMap(
                        own ->
                                own.regencies().stream()
                                        .filter(regency -> regency.code().equals(code))
                                        .map(Regency::name)
                                        .findFirst()
                                        .or(() -> Optional.of(own.province().name()))
                                        .stream())
                .findFirst()
                .orElse(code);
    }

    /** The names of provinces, kabupaten and kota by code, for the scripts. */
    public String getRegionNames() {
        JsonObjectBuilder names = Json.createObjectBuilder();
        for (ProvinceRegions own : provinces) {
            names.add(own.province().code(), own.province().name());
            own.regencies().forEach(regency -> names.add(regency.code(), regency.name()));
        }
        return names.build().toString();
    }

    /** The controls in the order of the page, for the scripts. */
    public String getJson() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        getGroups().stream()
                .flatMap(group -> controls(group).stream())
                .forEach(control -> all.add(control.json()));
        return all.build().toString();
    }
}
