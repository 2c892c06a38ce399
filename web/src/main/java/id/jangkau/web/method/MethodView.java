package id.jangkau.web.method;

import id.jangkau.domain.coverage.DerivationStep;
import id.jangkau.domain.evidence.EvidenceGrade;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.web.message.Format;
import id.jangkau.web.overview.OverviewService;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.reader.Reader;
import id.jangkau.web.reader.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** State of {@code method.xhtml}: everything that the numbers of the other pages rest on. */
@Named
@RequestScoped
public class MethodView {

    /** How many limits of the model the bundles name, {@code method.limit.1} and on. */
    static final int LIMITS = 11;

    /** The limits of start figures of provinces, and of kabupaten and kota, that are derived. */
    private static final int SCALED = 8;

    private static final int SPREAD = 9;

    private static final List<String> PARTS =
            List.of(
                    "coverage",
                    "start",
                    "compartments",
                    "equations",
                    "parameters",
                    "levers",
                    "evidence",
                    "money",
                    "capacity",
                    "reach",
                    "numerics",
                    "draws",
                    "attribution",
                    "limits",
                    "versions");

    @Inject private DataSnapshotService snapshots;
    @Inject private OverviewService overviews;
    @Inject private Texts texts;
    @Inject private Reader reader;

    @Inject
    @Named("format")
    private Format format;

    private DataSnapshot data;
    private List<Study> studies;

    /** What published coverage of provinces is multiplied with; empty where it is used as it is. */
    private String factor;

    @PostConstruct
    void load() {
        data = snapshots.current();
        studies = data.effects().stream().map(Study::new).toList();
        factor =
                overviews
                        .overview()
                        .adjustment()
                        .filter(adjustment -> data.derived())
                        .map(adjustment -> format.decimal(adjustment.factor(), 4))
                        .orElse("");
    }

    /** The ids of the parts of the page, from top to bottom. */
    public List<String> getParts() {
        return PARTS;
    }

    public DataSnapshot getData() {
        return data;
    }

    /** The conclusion of the page: how much of the model has been tried. */
    public String getHeadline() {
        long tried = count(EvidenceGrade.A);
        return texts.say(
                tried == 0 ? "method.headlineNone" : "method.headline",
                format.number(data.parameters().size()),
                format.number(count(EvidenceGrade.D)),
                format.number(tried));
    }

    /** How many values of parameters have a grade. */
    public long count(EvidenceGrade grade) {
        return data.parameters().stream().filter(row -> row.grade() == grade).count();
    }

    public List<EvidenceGrade> getGrades() {
        return Arrays.asList(EvidenceGrade.values());
    }

    /** The equations (1) to (9). */
    public List<Formula> getEquations() {
        return Formula.equations();
    }

    /** A formula by its name in {@link Formula}, as MathML. */
    public String formula(String name) {
        return Formula.valueOf(name).mathml();
    }

    public List<ParameterGroup> getParameterGroups() {
        return ParameterGroup.of(data.parameters());
    }

    public List<LeverMethod> getLevers() {
        return data.levers().stream()
                .map(position -> new LeverMethod(position, studies(position.lever())))
                .toList();
    }

    private List<Study> studies(Lever lever) {
        return studies.stream()
                .filter(
                        study ->
                                EvidenceMap.levers(study.estimate().intervention()).contains(lever))
                .toList();
    }

    public List<Study> getStudies() {
        return studies;
    }

    /** The studies that bear on no lever. */
    public List<Study> getOtherStudies() {
        return studies.stream()
                .filter(study -> EvidenceMap.levers(study.estimate().intervention()).isEmpty())
                .toList();
    }

    /** What the model cannot answer; of derived start figures only where there are some. */
    public List<String> getLimits() {
        return IntStream.rangeClosed(1, LIMITS)
                .filter(number -> number != SCALED || !factor.isEmpty())
                .filter(number -> number != SPREAD || data.derived())
                .mapToObj(number -> texts.say("method.limit." + number, factor))
                .toList();
    }

    /** How a parameter is distributed, as a picture. */
    public PriorPicture prior(ModelParameter row) {
        return PriorPicture.of(row);
    }

    /** How a parameter is distributed, in words. */
    public String distribution(String notation) {
        return Distribution.inWords(notation, reader.getLanguage());
    }

    /** How derived start figures were computed, step by step. */
    public List<DerivationStep> getDerivation() {
        return data.derivation();
    }
}
