package id.jangkau.web.register;

import static java.util.stream.Collectors.joining;

import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.Explanation;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.web.message.Format;
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
    @Inject private Explanations explanations;

    /** A line for each contradiction, with what people say about it now. */
    public List<ContradictionLine> lines(List<Contradiction> contradictions) {
        explanations.refresh();
        return contradictions.stream().map(this::line).toList();
    }

    /** What a person said about a contradiction; empty where nobody did. */
    public String explanation(Contradiction contradiction) {
        return explanations.of(contradiction).map(Explanation::reason).orElse("");
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
            case PARTS ->
                    line(
                            contradiction,
                            List.of(region, members(printed(first, contradiction.parts().get()))),
                            List.of(members(contradiction.parts().get())));
            case JUMP ->
                    line(
                            contradiction,
                            List.of(region, each(contradiction, this::figure)),
                            List.of(
                                    format.day(first.date()),
                                    format.day(contradiction.last().date())));
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
                contradiction.name(),
                texts.say(key, title.toArray()),
                texts.say(key + ".text", text.toArray()),
                note(contradiction),
                sources(contradiction.claims().stream()),
                contradiction.claims().stream().map(PublishedClaim::id).toList(),
                texts.say(key + ".state"),
                explanation(contradiction));
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

    /** What is printed, and from the data what is not. */
    private static Coverage printed(PublishedClaim claim, Coverage parts) {
        return new Coverage(
                claim.pool().orElse(parts.workers()), claim.members().orElse(parts.active()));
    }

    private String members(Coverage coverage) {
        return texts.say("overview.members", number(coverage.active()), number(coverage.workers()));
    }

    private String figure(PublishedClaim claim) {
        return claim.members().isPresent() ? number(claim.members().getAsLong()) : percent(claim);
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
    public String sources(Stream<PublishedClaim> claims) {
        return claims.map(claim -> reader.of(claim.source()) + ", " + format.day(claim.date()))
                .distinct()
                .collect(joining("; "));
    }
}
