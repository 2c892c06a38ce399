package id.jangkau.web.target;

import id.jangkau.domain.evidence.UnitCost;
import id.jangkau.simulation.projection.CostItem;
import id.jangkau.web.projection.ItemCosts;
import id.jangkau.web.projection.PageData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What {@code target.xhtml} shows of the data besides its scenarios. */
@Named
@RequestScoped
public class TargetView {

    @Inject private PageData page;

    /** The chances that a person may ask for, in tenths. */
    public List<Integer> getTenths() {
        return List.of(5, 6, 7, 8, 9);
    }

    /** The contribution by which money becomes workers. */
    public UnitCost getContribution() {
        String key = ItemCosts.key(CostItem.SUPPORTED_CONTRIBUTION);
        return page.getSnapshot().costs().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Is the start of any kabupaten or kota an estimate from its province? */
    public boolean isDerived() {
        return page.getSnapshot().derived();
    }
}
