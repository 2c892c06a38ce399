package id.jangkau.web.territory;

import id.jangkau.domain.region.Regency;
import id.jangkau.web.boundary.Boundaries;
import id.jangkau.web.intake.Gazetteer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells regions by what files of boundaries call them. */
public final class KnownRegions implements Boundaries.Names {

    private final Gazetteer gazetteer;

    public KnownRegions(List<Regency> regencies) {
        this.gazetteer = new Gazetteer(regencies);
    }

    /** With a point or without, as a number, or with the letters of the country in front. */
    @Override
    public Optional<String> byCode(String text) {
        String code = text.strip().replaceFirst("^(?i)ID[. ]?", "").replaceFirst("\\.0+$", "");
        return code.matches("[0-9]{2}\\.?[0-9]{2}")
                ? Optional.ofNullable(gazetteer.withCode(code)).map(Regency::code)
                : Optional.empty();
    }

    @Override
    public Optional<String> byName(String text) {
        Set<String> codes = gazetteer.codesOf(text);
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }
}
