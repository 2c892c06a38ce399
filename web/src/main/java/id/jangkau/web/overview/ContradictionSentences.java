package id.jangkau.web.overview;

import static java.util.stream.Collectors.joining;

import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.web.message.Format;
import id.jangkau.web.overview.Overview.Adjusted;
import id.jangkau.web.overview.Overview.Adjustment;
import id.jangkau.web.reader.Reader;
import id.jangkau.web.reader.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says what is wrong with published figures. */
@RequestScoped
public class ContradictionSentences {

    private static final String KEY = "overview.conflict.";

    @Inject private Texts texts;
    @Inject private Format format;
    @Inject private Reader reader;

    /** A line for each contradiction, and one for the adjustment. */
    List<ContradictionLine> lines(Overview overview) {
        return Stream.concat(
                        overview.contradictions().stream().map(this::line),
                        overview.adjustment().stream().map(this::line))
                .toList();
    }

    private ContradictionLine line(Contradiction contradiction) {
        PublishedClaim first = contradiction.first();
        String region = first.region();
        return switch (contradiction.kind()) {
            case REST ->
                    line(
                            contradiction,
                            List.of(region, number(first.rest().getAsLong())),
                            List.of(
                                    number(first.pool().getAsLong()),
                                    number(first.members().getAsLong()),
                                    number(first.restByDifference().getAsLong())));
            case PERCENT ->
                    line(
                            contradiction,
                            List.of(region, percent(first), number(first.pool().getAsLong())),
                            List.of(
                                    number(membersByPercent(first)),
                                    number(first.members().getAsLong()),
                                    format.percent(first.percentByDivision().getAsDouble() / 100)));
            case ABOVE_ALL -> line(contradiction, List.of(region, share(first)), List.of());
            case COVERAGE ->
                    line(
                            contradiction,
                            List.of(region, each(contradiction, this::percent)),
                            List.of());
            case MEMBERS ->
                    line(
                            contradiction,
                            List.of(
                                    region,
                                    each(
                                            contradiction,
                                            claim -> number(claim.members().getAsLong()))),
                            List.of());
            case POOL ->
                    line(
                            contradiction,
                            List.of(region, each(contradiction, this::percent)),
                            List.of(
                                    contradiction.claims().stream()
                                            .map(this::pool)
                                            .collect(joining("; "))));
        };
    }

    private ContradictionLine line(
            Contradiction contradiction, List<String> title, List<String> text) {
        String key = KEY + contradiction.kind();
        return new ContradictionLine(
                texts.say(key, title.toArray()),
                texts.say(key + ".text", text.toArray()),
                note(contradiction),
                sources(contradiction.claims().stream()),
                texts.say(key + ".state"));
    }

    private ContradictionLine line(Adjustment adjustment) {
        return new ContradictionLine(
                texts.say(KEY + "ADJUSTED"),
                texts.say(
                        KEY + "ADJUSTED.text",
                        format.decimal(adjustment.factor(), 4),
                        number(adjustment.active()),
                        adjustment.provinces().stream().map(this::adjusted).collect(joining("; "))),
                "",
                sources(adjustment.provinces().stream().map(Adjusted::claim)),
                texts.say(KEY + "ADJUSTED.state"));
    }

    private String adjusted(Adjusted province) {
        return texts.say(
                KEY + "ADJUSTED.each",
                province.share().name(),
                percent(province.claim()),
                format.percent(province.share().coverage().share()));
    }

    private String pool(PublishedClaim claim) {
        return texts.say(
                KEY + (claim.pool().isPresent() ? "POOL.each" : "POOL.eachDerived"),
                number(claim.workers().getAsDouble()),
                format.day(claim.date()));
    }

    private String each(Contradiction contradiction, Function<PublishedClaim, String> figure) {
        boolean two = contradiction.claims().size() == 2;
        return contradiction.claims().stream()
                .map(figure)
                .collect(joining(two ? " " + texts.say("overview.or") + " " : "; "));
    }

    private static double membersByPercent(PublishedClaim claim) {
        return claim.percent().getAsDouble() / 100 * claim.pool().getAsLong();
    }

    /** The percentage, and what it is a share of where that was printed. */
    private String share(PublishedClaim claim) {
        String percent =
                claim.percent().isPresent()
                        ? percent(claim)
                        : format.percent(claim.percentByDivision().orElse(Double.NaN) / 100);
        return claim.pool().isEmpty() || claim.members().isEmpty()
                ? percent
                : percent
                        + ", "
                        + texts.say(
                                "overview.members",
                                number(claim.members().getAsLong()),
                                number(claim.pool().getAsLong()));
    }

    private String percent(PublishedClaim claim) {
        return format.printedPercent(claim.percent().getAsDouble());
    }

    private String number(double persons) {
        return format.number(persons);
    }

    /** A remark on a pair names other numbers of the register, which nobody sees here. */
    private String note(Contradiction contradiction) {
        return contradiction.claims().size() == 1 ? reader.of(contradiction.first().note()) : "";
    }

    /** Each source with its dates, in the order of the claims. */
    private String sources(Stream<PublishedClaim> claims) {
        return claims.map(claim -> reader.of(claim.source()) + ", " + format.day(claim.date()))
                .distinct()
                .collect(joining("; "));
    }
}
