package id.jangkau.web.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.coverage.EnteredDetails.Detail;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.EnteredReport;
import id.jangkau.domain.coverage.PartsBalance;
import id.jangkau.domain.coverage.PartsBalance.Choice;
import id.jangkau.domain.coverage.PartsSum;
import id.jangkau.domain.coverage.RegisterRevision;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.coverage.SheetRevision;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that a report makes of a data version, worked out; nothing is stored. Sums go upwards: first
 * those of the parts of kabupaten and kota, one sheet after the other, because there may be
 * millions of figures; then those of the kabupaten and kota of each province.
 */
final class Consequences {

    private final Stored stored;
    private final Entering entering;
    private final EnteredReport report;
    private final Map<Key, Long> known;
    private final Map<String, Regency> regencies;
    private final DetailChanges changes = new DetailChanges();
    private final List<PartsBalance> balances = new ArrayList<>();
    private final Map<Key, List<Detail>> provinceSums = new HashMap<>();
    private RegisterRevision register;

    Consequences(Stored stored, Entering entering) {
        this.stored = stored;
        this.entering = entering;
        this.report = entering.report();
        this.known = stored.details().sheets(stored.current());
        this.regencies =
                stored.regencies().stream().collect(toMap(Regency::code, Function.identity()));
        this.register = stored.with(report.figures());
        sumLocalities();
        sumRegencies();
    }

    /** What becomes of the figures of kabupaten and kota. */
    RegisterRevision register() {
        return register;
    }

    /** What becomes of all others. */
    DetailChanges changes() {
        return changes;
    }

    /** Where parts do not add up to the figure of their region. */
    List<PartsBalance> balances() {
        return balances;
    }

    /** The sheets in which something is entered. */
    Set<Key> sheets() {
        Set<Key> sheets = new TreeSet<>(report.details().sheets());
        sheets.addAll(provinceSums.keySet());
        return sheets;
    }

    /** What becomes of a sheet. */
    SheetRevision revision(Key sheet) {
        List<Detail> sums = provinceSums.getOrDefault(sheet, List.of());
        Stream<Detail> entered =
                report.details().in(sheet).stream()
                        .filter(
                                each ->
                                        sums.stream()
                                                .noneMatch(s -> s.segment() == each.segment()));
        return new SheetRevision(
                known.containsKey(sheet) ? stored.details().rows(known.get(sheet)) : List.of(),
                Stream.concat(entered, sums.stream()).toList());
    }

    private void sumLocalities() {
        Map<List<Object>, EnteredFigures> figures = new LinkedHashMap<>();
        report.figures().forEach(each -> figures.put(place(each), each));
        for (Key sheet : sheetsOf(Key::ofRegency, each -> each.regency().code())) {
            SheetRevision revision = revision(sheet);
            changes.take(sheet, revision);
            for (PartsBalance balance : balances(sheet, revision)) {
                if (settle(balance) == Choice.SUM) {
                    EnteredFigures sum = figure(balance);
                    figures.put(place(sum), sum);
                }
            }
        }
        register = stored.with(List.copyOf(figures.values()));
    }

    private List<PartsBalance> balances(Key sheet, SheetRevision revision) {
        Regency regency = regencies.get(sheet.within());
        return revision.sums().entrySet().stream()
                .map(sum -> balance(regency, sheet.month(), sum.getKey(), sum.getValue()))
                .toList();
    }

    private PartsBalance balance(Regency regency, YearMonth month, Segment segment, PartsSum sum) {
        return new PartsBalance(
                regency,
                segment,
                month,
                register.count(regency.code(), segment, month),
                register.derived(regency.code(), segment, month),
                sum,
                sum.level() == RegionLevel.VILLAGE ? regency.villages() : 0);
    }

    private void sumRegencies() {
        Map<String, List<Regency>> provinces =
                regencies.values().stream().collect(groupingBy(each -> each.province().code()));
        for (Key sheet : sheetsOf(Key::ofProvince, each -> each.regency().province().code())) {
            SheetRevision revision = revision(sheet);
            for (Segment segment : Segment.values()) {
                balance(sheet, segment, revision, provinces.get(sheet.within()))
                        .filter(balance -> settle(balance) == Choice.SUM)
                        .ifPresent(balance -> enterSum(sheet, balance));
            }
            changes.take(sheet, revision(sheet));
        }
    }

    /** A province of which nothing is known itself is the sum of its parts and no more. */
    private Optional<PartsBalance> balance(
            Key sheet, Segment segment, SheetRevision revision, List<Regency> parts) {
        Province province = parts.get(0).province();
        Optional<PartsSum> sum = register.sum(province.code(), segment, sheet.month());
        return revision.count(province.code(), segment)
                .filter(own -> sum.isPresent())
                .map(
                        own ->
                                new PartsBalance(
                                        province,
                                        segment,
                                        sheet.month(),
                                        Optional.of(own),
                                        false,
                                        sum.get(),
                                        parts.size()));
    }

    private Choice settle(PartsBalance balance) {
        if (balance.differs()) {
            balances.add(balance);
        }
        return entering.parts().of(balance);
    }

    /** The sheets that a report names, and those known of the regions whose figures it enters. */
    private Set<Key> sheetsOf(Predicate<Key> kind, Function<EnteredFigures, String> within) {
        Set<Key> sheets = new TreeSet<>(report.details().sheets());
        register.changes().stream()
                .map(change -> new Key(within.apply(change.entered()), change.entered().month()))
                .filter(known::containsKey)
                .forEach(sheets::add);
        sheets.removeIf(kind.negate());
        return sheets;
    }

    private EnteredFigures figure(PartsBalance balance) {
        return new EnteredFigures(
                (Regency) balance.region(),
                balance.segment(),
                balance.month(),
                balance.sum().count(),
                Optional.of(sourceOf(balance.sum())));
    }

    private void enterSum(Key sheet, PartsBalance balance) {
        provinceSums
                .computeIfAbsent(sheet, none -> new ArrayList<>())
                .add(
                        new Detail(
                                balance.region().code(),
                                balance.region().name(),
                                balance.segment(),
                                balance.sum().count(),
                                Optional.of(sourceOf(balance.sum()))));
    }

    /** Says that a figure is a sum, and of how many parts. */
    private BilingualText sourceOf(PartsSum sum) {
        return new BilingualText(source(sum, Language.ID), source(sum, Language.EN));
    }

    private String source(PartsSum sum, Language language) {
        BilingualText source = entering.source();
        String office = language == Language.EN ? source.english() : source.indonesian();
        return Message.of("intake.sumOf." + sum.level(), sum.parts(), office).in(language);
    }

    private static List<Object> place(EnteredFigures figures) {
        return List.of(figures.regency().code(), figures.segment(), figures.month());
    }
}
