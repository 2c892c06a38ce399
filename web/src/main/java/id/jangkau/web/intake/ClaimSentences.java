package id.jangkau.web.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.web.message.Format;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which published figures would no longer be what the register adds up to. */
public final class ClaimSentences {

    private final Language language;
    private final Format format;

    public ClaimSentences(Language language) {
        this.language = language;
        this.format = Format.of(language);
    }

    /** A sentence for each published figure, however many printed it. */
    public List<String> of(List<Contradiction> contradictions) {
        return contradictions.stream()
                .collect(groupingBy(ClaimSentences::figure, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::sentence)
                .toList();
    }

    private static List<Object> figure(Contradiction contradiction) {
        PublishedClaim claim = contradiction.first();
        return List.of(claim.region(), month(claim), claim.pool(), claim.members());
    }

    private static YearMonth month(PublishedClaim claim) {
        return YearMonth.from(claim.date());
    }

    private String sentence(List<Contradiction> all) {
        PublishedClaim claim = all.get(0).first();
        Coverage sum = all.get(0).parts().orElseThrow();
        Coverage printed =
                new Coverage(
                        claim.pool().orElse(sum.workers()), claim.members().orElse(sum.active()));
        return say(
                "intake.contradicts",
                claim.region(),
                format.longMonth(month(claim)),
                members(sum, claim),
                all.stream().map(each -> source(each.first())).distinct().collect(joining("; ")),
                members(printed, claim),
                difference(sum, printed));
    }

    /** As much of it as was printed. */
    private String members(Coverage coverage, PublishedClaim claim) {
        String active = format.number(coverage.active());
        String workers = format.number(coverage.workers());
        if (claim.pool().isEmpty()) {
            return say("intake.contradicts.active", active);
        }
        return claim.members().isEmpty()
                ? say("intake.contradicts.workers", workers)
                : say("intake.contradicts.both", active, workers);
    }

    private String difference(Coverage sum, Coverage printed) {
        long active = sum.active() - printed.active();
        long workers = sum.workers() - printed.workers();
        return Stream.of(
                        part("intake.contradicts.active", active),
                        part("intake.contradicts.workers", workers))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private Optional<String> part(String key, long persons) {
        return persons == 0 ? Optional.empty() : Optional.of(say(key, format.signed(persons)));
    }

    private String source(PublishedClaim claim) {
        BilingualText source = claim.source();
        return (language == Language.EN ? source.english() : source.indonesian())
                + ", "
                + format.day(claim.date());
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(language);
    }
}
