package id.jangkau.web.data;

import id.jangkau.domain.coverage.ObservationQuery;
import id.jangkau.domain.coverage.ObservationQuery.Order;
import id.jangkau.domain.coverage.Origin;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.web.json.PlainText;
import id.jangkau.web.register.Scope;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an address asks of the figures; a value that is not known is as if it were not there. */
final class Asked {

    private static final String UNREADABLE = "\uFFFD";

    private Asked() {}

    /**
     * The filter and order of an address.
     *
     * @param parameters from a name to its value, or null
     */
    static ObservationQuery query(UnaryOperator<String> parameters) {
        return new ObservationQuery(
                constant(parameters.apply("level"), RegionLevel.values())
                        .orElse(RegionLevel.REGENCY),
                text(parameters, "province"),
                text(parameters, "regency"),
                constant(parameters.apply("segment"), Segment.values()),
                constant(parameters.apply("origin"), Origin.values()),
                constant(parameters.apply("order"), Order.values()).orElse(Order.REGION));
    }

    /** Of which figures two versions are compared in one picture. */
    static Scope scope(UnaryOperator<String> parameters) {
        return new Scope(
                text(parameters, "comparedRegion"),
                constant(parameters.apply("comparedSegment"), Segment.values()));
    }

    /** The label of a version, if one is named; what no label can be becomes an unknown one. */
    static Optional<String> version(UnaryOperator<String> parameters) {
        return Optional.ofNullable(parameters.apply("version"))
                .filter(label -> !label.isBlank())
                .map(label -> PlainText.isPlain(label) ? label : UNREADABLE);
    }

    /** The number of a page; 1 where none is named. */
    static int page(UnaryOperator<String> parameters) {
        return text(parameters, "page")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** The part of an address that asks the same. */
    static String address(ObservationQuery query, String version) {
        return "version="
                + coded(version)
                + "&level="
                + query.level()
                + query.province().map(code -> "&province=" + coded(code)).orElse("")
                + query.regency().map(code -> "&regency=" + coded(code)).orElse("")
                + query.segment().map(segment -> "&segment=" + segment).orElse("")
                + query.origin().map(origin -> "&origin=" + origin).orElse("")
                + "&order="
                + query.order();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A text that is no more than that: a database refuses some characters. */
    static Optional<String> text(UnaryOperator<String> parameters, String name) {
        return Optional.ofNullable(parameters.apply(name))
                .filter(text -> !text.isBlank())
                .filter(PlainText::isPlain);
    }

    private static <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
        return Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst();
    }
}
