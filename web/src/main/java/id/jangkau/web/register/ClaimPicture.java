package id.jangkau.web.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.register.ClaimPanel.Group;
import id.jangkau.web.register.ClaimPanel.Line;
import id.jangkau.web.register.ClaimPanel.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lays out what was published about coverage over time. */
final class ClaimPicture {

    /** The upper edge is a multiple of this, per hundred. */
    private static final int STEP = 20;

    private static final int LEAST_CEILING = 60;

    private ClaimPicture() {}

    /** A panel for each group of regions that has claims with a coverage. */
    static List<ClaimPanel> of(Register register) {
        return register.claims().claims().stream()
                .filter(claim -> percent(claim).isPresent())
                .collect(
                        groupingBy(
                                claim -> group(claim.region(), register.data()),
                                TreeMap::new,
                                toList()))
                .entrySet()
                .stream()
                .map(group -> panel(group.getKey(), group.getValue()))
                .toList();
    }

    private static Group group(String region, DataSnapshot data) {
        if (region.equals(data.territory())) {
            return Group.EVERYWHERE;
        }
        if (data.provinces().stream().anyMatch(province -> province.name().equals(region))) {
            return Group.PROVINCES;
        }
        return data.regencies().stream().anyMatch(regency -> regency.name().equals(region))
                ? Group.REGENCIES
                : Group.ELSEWHERE;
    }

    private static ClaimPanel panel(Group group, List<PublishedClaim> byDate) {
        List<PublishedClaim> byHeight =
                byDate.stream()
                        .sorted(Comparator.comparingDouble(ClaimPicture::height).reversed())
                        .toList();
        int ceiling =
                Math.max(LEAST_CEILING, (int) Math.ceil(height(byHeight.get(0)) / STEP) * STEP);
        double[] tops =
                byHeight.stream().mapToDouble(claim -> 1 - height(claim) / ceiling).toArray();
        double[] labels = apart(tops);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            PublishedClaim claim = byHeight.get(i);
            marks.add(new Mark(claim, height(claim), left(claim, byDate), tops[i], labels[i]));
        }
        return new ClaimPanel(group, marks, lines(marks), ceiling);
    }

    private static double height(PublishedClaim claim) {
        return percent(claim).getAsDouble();
    }

    private static double left(PublishedClaim claim, List<PublishedClaim> byDate) {
        long first = byDate.get(0).date().toEpochDay();
        long last = byDate.get(byDate.size() - 1).date().toEpochDay();
        return first == last ? 0.5 : (double) (claim.date().toEpochDay() - first) / (last - first);
    }

    /** Moves places down and then up again, as little as needed. */
    static double[] apart(double[] wanted) {
        double[] places = wanted.clone();
        double gap = ClaimPanel.gap(places.length);
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + gap);
        }
        double limit = 1 - gap / 2;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], limit);
            limit = places[i] - gap;
        }
        return places;
    }

    private static List<Line> lines(List<Mark> marks) {
        List<Mark> byDate =
                marks.stream().sorted(Comparator.comparing(mark -> mark.claim().date())).toList();
        return byDate.stream()
                .flatMap(later -> before(later, byDate).map(earlier -> new Line(earlier, later)))
                .toList();
    }

    /** The claim of the same region just before, if it is of the same printed pool. */
    private static Stream<Mark> before(Mark later, List<Mark> byDate) {
        return byDate.subList(0, byDate.indexOf(later)).stream()
                .filter(mark -> mark.claim().region().equals(later.claim().region()))
                .filter(mark -> mark.claim().date().isBefore(later.claim().date()))
                .reduce((first, second) -> second)
                .filter(mark -> mark.claim().pool().isPresent())
                .filter(mark -> mark.claim().pool().equals(later.claim().pool()))
                .stream();
    }

    private static OptionalDouble percent(PublishedClaim claim) {
        return claim.percent().isPresent() ? claim.percent() : claim.percentByDivision();
    }
}
