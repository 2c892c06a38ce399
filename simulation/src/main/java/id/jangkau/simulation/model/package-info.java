/**
 * The coverage model, version 1: how outreach moves workers between four compartments.
 *
 * <p>A <em>cell</em> i is one worker segment of one region r. Its N workers are X not registered, L
 * lapsed, E paying and S supported (persons); A = E + S are its active members and c = A / N its
 * coverage. Time is in months: month k is the interval [k−1, k], month 0 is the start.
 *
 * <pre>
 *   ω  = λ·E/L − ρ − τ − θ                                     L → X at the start         (1)
 *   e₀ = [(θ + τ)·A + λ·E − ρ·L − (γ + τ)·κ·A − τ·S] / X       enrolment at the start     (2)
 *
 *   P_r = (1 − σ)·c_r + σ·Σ_w W_rw·c_w                         coverage around            (3)
 *   v'  = v·(1 + (1/χ − 1)·p)                                  NON_WAGE, else 0           (4)
 *   e   = max(0, e₀ + e_m·m + e_p·(P_r − P_r(0))) + v' + e_q·q + e_d·d                    (5)
 *   dX/dt = (γ+τ)·N·(1 − κ·c) − τ·X − e·X + ω·L                                           (6)
 *   dL/dt = λ(1 − φ·b)·E − (ρ + v')·L − ω·L − τ·L                                         (7)
 *   dE/dt = (γ+τ)·N·κ·c − τ·E + e·X + (ρ + v')·L − λ(1 − φ·b)·E                           (8)
 *   dS/dt = −τ·S                                                                          (9)
 * </pre>
 *
 * <p>Start reading at {@link CoverageModel}; {@link StartState} holds (1) and (2), {@link
 * Exposures} turns a {@link LeverSchedule} into v, p, m, q, d, b and the support places of each
 * month. Symbols, units and the source of every value are in {@code docs/model.md}; code and tests
 * cite the equation numbers above.
 *
 * <p>Nothing here knows a database, a clock, a thread or a locale: equal inputs give equal bits.
 * Sums run in a fixed order, and logarithms and powers come from {@link StrictMath}.
 */
@NullMarked
package id.jangkau.simulation.model;

import org.jspecify.annotations.NullMarked;
