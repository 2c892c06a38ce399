package id.jangkau.simulation.uncertainty;

import java.util.List;

/**
 * What an ensemble must know of the regions beyond their figures: names, under which they have
 * random numbers of their own, and whose figures are derived.
 *
 * @param regions names that stay, such as codes, [region]
 * @param provinces names that stay, [province]
 * @param provinceOf the province of each region, [region], 0-based
 * @param derived whether the start figures of a cell are derived from its province, [cell]
 */
public record Places(
        List<String> regions, List<String> provinces, int[] provinceOf, boolean[] derived) {

    public Places {
        regions = List.copyOf(regions);
        provinces = List.copyOf(provinces);
        provinceOf = provinceOf.clone();
        derived = derived.clone();
        if (provinceOf.length != regions.size()) {
            throw new IllegalArgumentException(
                    "%s names and %s provinces of regions; expected as many of each."
                            .formatted(regions.size(), provinceOf.length));
        }
        for (int province : provinceOf) {
            if (province < 0 || province >= provinces.size()) {
                throw new IllegalArgumentException(
                        "Province %s lies outside the %s provinces."
                                .formatted(province, provinces.size()));
            }
        }
    }

    @Override
    public int[] provinceOf() {
        return provinceOf.clone();
    }

    @Override
    public boolean[] derived() {
        return derived.clone();
    }
}
