package id.jangkau.domain.region;

import id.jangkau.domain.Require;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** All regions together: the part of the country that this Jangkau is about. There is one. */
@Entity
@Table(name = "territory")
public class Territory {

    /** The key of the only row. */
    static final int ID = 1;

    @Id private Integer id;
    private String name;

    @Column(name = "boundary_source")
    private String boundarySource;

    @Column(name = "boundary_detail")
    private Double boundaryDetail;

    @Column(name = "bounded_at")
    private OffsetDateTime boundedAt;

    protected Territory() {}

    /**
     * @param name as published figures call all of it, such as {@code Kalimantan}
     */
    public Territory(String name) {
        this.id = ID;
        rename(name);
    }

    /** As published figures call all of it. */
    public String name() {
        return name;
    }

    public void rename(String name) {
        this.name = Require.text("territory name", name);
    }

    /** Who drew the boundaries of its regions, and how finely; empty where there are none. */
    public Optional<BoundaryOrigin> boundaries() {
        return Optional.ofNullable(boundedAt)
                .map(
                        moment ->
                                new BoundaryOrigin(
                                        boundarySource, boundaryDetail, moment.toInstant()));
    }

    void bound(BoundaryOrigin origin) {
        boundarySource = origin.source();
        boundaryDetail = origin.detail();
        boundedAt = origin.at().atOffset(ZoneOffset.UTC);
    }

    void unbound() {
        boundarySource = null;
        boundaryDetail = null;
        boundedAt = null;
    }

    /**
     * Where the boundaries come from.
     *
     * @param source who drew them, and when
     * @param detail the smallest corner that was kept, m²
     * @param at when they were stored, to the microsecond
     */
    public record BoundaryOrigin(String source, double detail, Instant at) {

        public BoundaryOrigin {
            Require.text("source of the boundaries", source);
            Require.that(detail >= 0, "detail", detail, "must not be negative");
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }
}
