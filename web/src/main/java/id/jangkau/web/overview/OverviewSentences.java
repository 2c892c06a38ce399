package id.jangkau.web.overview;

import static java.util.stream.Collectors.joining;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.web.message.Format;
import id.jangkau.web.overview.Overview.Adjusted;
import id.jangkau.web.overview.Overview.Adjustment;
import id.jangkau.web.overview.Overview.Misprint;
import id.jangkau.web.overview.Overview.ProvinceShare;
import id.jangkau.web.reader.Texts;
import id.jangkau.web.register.ContradictionLine;
import id.jangkau.web.register.ContradictionSentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Chooses the sentences of the first page by the figures, so that none says what they do not. */
@RequestScoped
public class OverviewSentences {

    /** A share this close to a tenth is said as that tenth, with “about”. */
    private static final double NEAR = 0.02;

    private static final String ADJUSTED = "overview.conflict.ADJUSTED";
    private static final long HALF_MILLION = 500_000;

    @Inject private Texts texts;
    @Inject private Format format;
    @Inject private ContradictionSentences contradictions;

    /** The conclusion of the page. */
    String headline(Overview overview) {
        Coverage total = overview.total();
        return share("overview.headline", total.share(), overview.territory())
                + " "
                + texts.say("overview.headlineRest", atLeast(total.notCovered()));
    }

    /** Where most of the workers live who are not covered. */
    String map(Overview overview) {
        var most = overview.mostNotCovered();
        double share = (double) most.coverage().notCovered() / overview.total().notCovered();
        return share("overview.map", share, most.name());
    }

    /** The figures of one kabupaten or kota. */
    String reading(RegencyTile tile) {
        return tile.coverage().workers() == 0
                ? texts.say("overview.noData")
                : texts.say(
                        tile.derived() ? "overview.readingDerived" : "overview.reading",
                        format.number(tile.coverage().notCovered()),
                        format.percent(tile.coverage().share()),
                        format.number(tile.perVillage()));
    }

    /** Who most of the workers are who are not covered. */
    String gap(Overview overview) {
        var most = overview.largestGap();
        double share = (double) most.coverage().notCovered() / overview.total().notCovered();
        return texts.say(
                "overview.gap",
                format.percent(1 - overview.total().share()),
                format.percent(share),
                texts.say("segment." + most.segment()));
    }

    /** How the published coverage of provinces is used. */
    ContradictionLine adjustment(Adjustment adjustment) {
        return new ContradictionLine(
                "",
                texts.say(ADJUSTED),
                texts.say(
                        ADJUSTED + ".text",
                        format.decimal(adjustment.factor(), 4),
                        format.number(adjustment.active()),
                        adjustment.provinces().stream().map(this::adjusted).collect(joining("; "))),
                "",
                contradictions.sources(adjustment.provinces().stream().map(Adjusted::claim)),
                adjustment.provinces().stream().map(each -> each.claim().id()).toList(),
                texts.say(ADJUSTED + ".state"),
                "");
    }

    private String adjusted(Adjusted province) {
        return texts.say(
                ADJUSTED + ".each",
                province.share().name(),
                format.printedPercent(province.claim().percent().orElseThrow()),
                format.percent(province.share().coverage().share()));
    }

    /** What was published for a province that was scaled; empty where it was not. */
    String published(Adjustment adjustment, ProvinceShare province) {
        return adjustment.provinces().stream()
                .filter(each -> each.share().equals(province))
                .map(each -> format.printedPercent(each.claim().percent().orElseThrow()))
                .map(percent -> texts.say("overview.scaledFrom", percent))
                .findFirst()
                .orElse("");
    }

    /** What becomes of members and workers without a new policy. */
    String outlook(Outlook outlook) {
        return texts.say(
                "overview.outlook." + outlook.course(),
                format.number(Math.abs(outlook.moreMembers())),
                format.percent(Math.abs(outlook.memberGrowth())),
                format.number(outlook.moreWorkers()),
                format.percent(outlook.workerGrowth()),
                format.longMonth(outlook.month()));
    }

    /** How far a printed figure misses. */
    String misprint(Misprint misprint) {
        return texts.say("overview.misprint", format.number(misprint.gap()));
    }

    Digits used(Misprint misprint) {
        return Digits.differing(difference(misprint), rest(misprint));
    }

    Digits printed(Misprint misprint) {
        return Digits.differing(rest(misprint), difference(misprint));
    }

    private String difference(Misprint misprint) {
        return format.number(misprint.claim().restByDifference().orElseThrow());
    }

    private String rest(Misprint misprint) {
        return format.number(misprint.claim().rest().orElseThrow());
    }

    /** “About four in ten” where that is nearly so, else the percentage. */
    private String share(String key, double share, String who) {
        long tenths = Math.round(share * 10);
        boolean plain = tenths >= 1 && tenths <= 9 && Math.abs(share - tenths / 10.0) <= NEAR;
        return plain
                ? texts.say(key + "Tenths", texts.say("number." + tenths), who)
                : texts.say(key + "Percent", format.percent(share), who);
    }

    private String atLeast(long persons) {
        return persons < HALF_MILLION
                ? format.number(persons)
                : texts.say(
                        "number.overMillions",
                        format.decimal(persons / HALF_MILLION * HALF_MILLION / 1e6, 1));
    }
}
