package id.jangkau.web.method;

import id.jangkau.domain.evidence.EffectEstimate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One study as the page shows it. */
public record Study(EffectEstimate estimate) {

    /**
     * Where a study can be read.
     *
     * @param name the host of an address on the web, else the text as it is
     * @param web may a browser open it?
     */
    public record Place(String address, String name, boolean web) {}

    private static final Pattern WEB = Pattern.compile("https?://(?:www\\.)?([^/\\s]+)\\S*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Is the size one number, so that it can be written as the reader writes numbers? */
    public boolean measured() {
        return NUMBER.matcher(estimate.effect().english()).matches();
    }

    /** The size, where it is {@link #measured()}. */
    public double size() {
        return Double.parseDouble(estimate.effect().english());
    }

    /** Every address of the study, in the order found. */
    public List<Place> places() {
        return Arrays.stream(estimate.address().split(" ; ")).map(Study::place).toList();
    }

    private static Place place(String address) {
        Matcher web = WEB.matcher(address);
        return web.matches()
                ? new Place(address, web.group(1), true)
                : new Place(address, address, false);
    }
}
