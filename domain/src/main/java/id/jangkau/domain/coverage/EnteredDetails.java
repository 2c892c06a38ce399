package id.jangkau.domain.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.region.RegionCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody who counts reports of desa, kelurahan, kecamatan and provinces. There may be
 * millions of figures, so they lie in arrays, one for each sheet, about 40 bytes each.
 */
public final class EnteredDetails {

    /**
     * One figure.
     *
     * @param region its code
     * @param name what the report calls the region
     * @param source who says so; empty where it is who reports all of them
     */
    public record Detail(
            String region,
            String name,
            Segment segment,
            Headcount count,
            Optional<BilingualText> source) {

        /** Of whoever reports all of them. */
        public Detail(String region, String name, Segment segment, Headcount count) {
            this(region, name, segment, count, Optional.empty());
        }
    }

    private static final long UNKNOWN = -1;
    private static final int NUMBERS = 4;

    private final List<RegionCode> regions = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<RegionCode, Integer> positions = new HashMap<>();
    private final Map<Key, Rows> sheets = new TreeMap<>();
    private int size;

    /** Takes one figure; whoever calls sees to it that none comes twice. */
    public void add(int region, Segment segment, YearMonth month, Headcount count) {
        Key key = new Key(regions.get(region).within(), month);
        sheets.computeIfAbsent(key, none -> new Rows()).add(region, segment, count);
        size++;
    }

    /**
     * Takes a region.
     *
     * @param name as the report calls it
     * @return its position, by which figures name it
     */
    public int region(RegionCode code, String name) {
        Integer known = positions.putIfAbsent(code, regions.size());
        if (known != null) {
            return known;
        }
        regions.add(code);
        names.add(name);
        return regions.size() - 1;
    }

    /** How many figures there are. */
    public int size() {
        return size;
    }

    /** The sheets that they are of, by region and month. */
    public Set<Key> sheets() {
        return Collections.unmodifiableSet(sheets.keySet());
    }

    /** The figures of one sheet, in the order in which they came. */
    public List<Detail> in(Key sheet) {
        Rows rows = sheets.get(sheet);
        List<Detail> details = new ArrayList<>();
        for (int i = 0; rows != null && i < rows.count; i++) {
            details.add(
                    new Detail(
                            regions.get(rows.regions[i]).value(),
                            names.get(rows.regions[i]),
                            Segment.values()[rows.segments[i]],
                            rows.headcount(i)));
        }
        return details;
    }

    /** What the report calls the regions that are smaller than a kabupaten or kota, by code. */
    public Map<RegionCode, String> localities() {
        Map<RegionCode, String> localities = new HashMap<>();
        positions.forEach(
                (code, position) -> {
                    if (code.isLocal()) {
                        localities.put(code, names.get(position));
                    }
                });
        return localities;
    }

    /** The figures of one sheet, side by side. */
    private static final class Rows {

        private int count;
        private int[] regions = new int[8];
        private byte[] segments = new byte[8];
        private long[] numbers = new long[8 * NUMBERS];

        void add(int region, Segment segment, Headcount persons) {
            if (count == regions.length) {
                int more = count + (count >> 1);
                regions = Arrays.copyOf(regions, more);
                segments = Arrays.copyOf(segments, more);
                numbers = Arrays.copyOf(numbers, more * NUMBERS);
            }
            regions[count] = region;
            segments[count] = (byte) segment.ordinal();
            int at = count++ * NUMBERS;
            numbers[at] = persons.workers();
            numbers[at + 1] = persons.active();
            numbers[at + 2] = persons.supported() == null ? UNKNOWN : persons.supported();
            numbers[at + 3] = persons.lapsed() == null ? UNKNOWN : persons.lapsed();
        }

        Headcount headcount(int row) {
            int at = row * NUMBERS;
            return new Headcount(
                    numbers[at], numbers[at + 1], known(numbers[at + 2]), known(numbers[at + 3]));
        }

        private static Long known(long number) {
            return number == UNKNOWN ? null : Long.valueOf(number);
        }
    }
}
