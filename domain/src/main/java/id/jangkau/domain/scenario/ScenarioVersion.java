package id.jangkau.domain.scenario;

import id.jangkau.domain.Require;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One saved state of a scenario; it never changes. */
@Entity
@Table(name = "scenario_version")
public class ScenarioVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scenario_version_id")
    @SequenceGenerator(
            name = "scenario_version_id",
            sequenceName = "scenario_version_id",
            allocationSize = 1)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "scenario_id")
    private Scenario scenario;

    @Column(name = "version_number")
    private int number;

    private String name;
    private String note;
    private int months;

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL)
    @OrderBy("order")
    private List<OrderedSetting> levers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "scenario_assumption",
            joinColumns = @JoinColumn(name = "scenario_version_id"))
    @MapKeyColumn(name = "assumption_key")
    @Column(name = "assumed_value")
    private Map<String, Double> assumptions = new HashMap<>();

    @Column(name = "assumption_set")
    private String assumptionSet;

    @Column(name = "data_version_label")
    private String dataVersion;

    @Column(name = "model_version")
    private String modelVersion;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected ScenarioVersion() {}

    ScenarioVersion(
            Scenario scenario,
            int number,
            String name,
            String note,
            ScenarioBody body,
            ScenarioBasis basis) {
        this.scenario = scenario;
        this.number = number;
        this.name = Require.text("scenario name", name);
        Require.within("length of the scenario name", name.length(), 1, Scenario.LONGEST_NAME);
        this.note = Require.note("scenario note", note);
        this.months = body.months();
        body.levers().forEach(this::add);
        this.assumptions.putAll(body.assumptions());
        this.assumptionSet = body.assumptionSet();
        this.dataVersion = basis.dataVersion();
        this.modelVersion = basis.modelVersion();
        this.createdAt = basis.createdAt().atOffset(ZoneOffset.UTC);
    }

    private void add(LeverSetting setting) {
        levers.add(new OrderedSetting(this, levers.size(), setting));
    }

    /** The scenario that this is a version of. */
    public Scenario scenario() {
        return scenario;
    }

    /** 1 for the first version, then 2, 3, … */
    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    /** May be empty. */
    public String note() {
        return note;
    }

    public ScenarioBody body() {
        List<LeverSetting> settings = levers.stream().map(OrderedSetting::setting).toList();
        return new ScenarioBody(months, settings, assumptions, assumptionSet);
    }

    /** The same data and model at another moment, for a version that says the same again. */
    ScenarioBasis basis(Instant moment) {
        return new ScenarioBasis(dataVersion, modelVersion, moment);
    }

    /** Label of the data version that was current when this was saved. */
    public String dataVersion() {
        return dataVersion;
    }

    /** Version of the model that was in use when this was saved. */
    public String modelVersion() {
        return modelVersion;
    }

    public Instant createdAt() {
        return createdAt.toInstant();
    }
}
