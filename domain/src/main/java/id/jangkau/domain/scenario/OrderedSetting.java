package id.jangkau.domain.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * A setting at its place in a scenario version. An entity, because an element collection of values
 * would keep two equal settings as one, and settings of one lever add up.
 */
@Entity
@Table(name = "lever_setting")
class OrderedSetting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lever_setting_id")
    @SequenceGenerator(
            name = "lever_setting_id",
            sequenceName = "lever_setting_id",
            allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "scenario_version_id")
    private ScenarioVersion version;

    @Column(name = "setting_order")
    private int order;

    @Embedded private LeverSetting setting;

    protected OrderedSetting() {}

    OrderedSetting(ScenarioVersion version, int order, LeverSetting setting) {
        this.version = version;
        this.order = order;
        this.setting = setting;
    }

    LeverSetting setting() {
        return setting;
    }
}
