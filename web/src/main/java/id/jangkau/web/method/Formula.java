package id.jangkau.web.method;

import id.jangkau.domain.scenario.Lever;
import java.util.List;

/**
 * The formulas of the page, each as {@code docs/model.md} writes it; a test holds them against that
 * page to the character.
 */
public enum Formula {
    WORKERS("N = X + L + E + S"),
    ACTIVE("A = E + S"),
    HAZARD("h(x) = −ln(1 − x) / 12"),
    PAYING("E = A − S"),
    LAPSED("L = min(ℓ·E, ½·(N − A))"),
    NOT_REGISTERED("X = N − A − L"),

    EQUATION_1("ω = λ·E/L − ρ − τ − θ"),
    EQUATION_2("e₀ = [(θ + τ)·A + λ·E − ρ·L − (γ + τ)·κ·A − τ·S] / X"),
    EQUATION_3("P_r = (1 − σ)·c_r + σ·Σ_w W_rw·c_w"),
    EQUATION_4("v' = v·(1 + (1/χ − 1)·p)"),
    EQUATION_5("e = max(0, e₀ + e_m·m + e_p·(P_r − P_r(0))) + v' + e_q·q + e_d·d"),
    EQUATION_6("dX/dt = (γ+τ)·N·(1 − κ·c) − τ·X − e·X + ω·L"),
    EQUATION_7("dL/dt = λ(1 − φ·b)·E − (ρ + v')·L − ω·L − τ·L"),
    EQUATION_8("dE/dt = (γ+τ)·N·κ·c − τ·E + e·X + (ρ + v')·L − λ(1 − φ·b)·E"),
    EQUATION_9("dS/dt = −τ·S"),

    VILLAGES("v_r(k) = y · Σ_j a_jr(k) · min(w, C·D_j/u_r) / D_j"),
    ACCOMPANIED("1 + (1/χ − 1)·p"),
    PRESSURE("G_r(k) = δ·G_r(k−1) + z_r(k)"),
    REACH("m_r(k) = m̄_r·(1 − 2^(−G_r(k)/G½))"),
    COMPLIANCE("e_q·q"),
    DISCOUNT("e_d·d"),
    STOPPING("λ(1 − φ·b)"),
    PLACES("target = S(0) + ψ·K"),

    SHAKEN("e₀·exp(z_pk − s^2/2)"),
    CARRIED("z_pk = common_k + province_pk"),
    PARTS("total = Σ_l part_l");

    private final String text;

    Formula(String text) {
        this.text = text;
    }

    /** The equations (1) to (9), in order. */
    static List<Formula> equations() {
        return List.of(
                EQUATION_1,
                EQUATION_2,
                EQUATION_3,
                EQUATION_4,
                EQUATION_5,
                EQUATION_6,
                EQUATION_7,
                EQUATION_8,
                EQUATION_9);
    }

    /** What a lever puts into the equations. */
    static List<Formula> of(Lever lever) {
        return switch (lever) {
            case VILLAGE_ENGAGEMENT -> List.of(VILLAGES);
            case ACCOMPANIMENT -> List.of(ACCOMPANIED);
            case MEDIA_CAMPAIGN -> List.of(PRESSURE, REACH);
            case EMPLOYER_COMPLIANCE -> List.of(COMPLIANCE);
            case CONTRIBUTION_DISCOUNT -> List.of(DISCOUNT);
            case RETENTION_HELP -> List.of(STOPPING);
            case CONTRIBUTION_SUPPORT -> List.of(PLACES);
        };
    }

    /** As {@code docs/model.md} writes it. */
    public String text() {
        return text;
    }

    /** As MathML. */
    public String mathml() {
        return Mathematics.draw(text);
    }

    /** The symbols that the page explains, in their order. */
    public List<Symbol> symbols() {
        return Mathematics.symbols(text).stream()
                .flatMap(each -> Symbol.explained(each).stream())
                .distinct()
                .toList();
    }
}
