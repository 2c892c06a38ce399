package id.jangkau.web.projection;

import id.jangkau.domain.region.Regency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Region codes and their positions in the model. */
final class Regions {

    private final List<Regency> regencies;
    private final Map<String, boolean[]> positions = new HashMap<>(); // by province or regency code

    Regions(List<Regency> regencies) {
        this.regencies = regencies;
        for (int r = 0; r < regencies.size(); r++) {
            mark(regencies.get(r).code(), r);
            mark(regencies.get(r).province().code(), r);
        }
    }

    private void mark(String code, int position) {
        positions.computeIfAbsent(code, unused -> new boolean[regencies.size()])[position] = true;
    }

    boolean knows(String code) {
        return positions.containsKey(code);
    }

    /** Which regencies the codes name, [region]; no code names all. */
    boolean[] chosen(List<String> codes) {
        boolean[] chosen = new boolean[regencies.size()];
        for (int r = 0; r < chosen.length; r++) {
            chosen[r] = codes.isEmpty();
            for (String code : codes) {
                chosen[r] |= positions.get(code)[r];
            }
        }
        return chosen;
    }

    /** The kabupaten and kota that codes name; none where no code names all. */
    List<String> codes(List<String> codes) {
        boolean[] chosen = chosen(codes);
        return codes.isEmpty()
                ? List.of()
                : IntStream.range(0, chosen.length)
                        .filter(r -> chosen[r])
                        .mapToObj(r -> regencies.get(r).code())
                        .toList();
    }

    int position(Regency regency) {
        boolean[] at = positions.get(regency.code());
        for (int r = 0; r < at.length; r++) {
            if (at[r]) {
                return r;
            }
        }
        throw new IllegalArgumentException("No position for " + regency.code());
    }

    Regency at(int position) {
        return regencies.get(position);
    }
}
