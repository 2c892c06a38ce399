/**
 * What it takes: the smallest effort that reaches a goal, whole numbers that add up, and what money
 * pays for.
 *
 * <p>Start reading at {@link id.jangkau.simulation.allocation.GoalSeek}. Coverage c(m) of a draw is
 * a function of the multiple m of a package of levers; the draws are the same for every m. The
 * chance of a target is the share of draws that reach it, a step function of m that no root finder
 * can work on. What is <em>promised</em> with a chance p,
 *
 * <pre>
 *   q(m) = the ⌈p·n⌉-th largest of the n coverages c(m)
 * </pre>
 *
 * is continuous in m, and the chance of c* is at least p exactly where q(m) ≥ c*. So the smallest
 * effort is the root of q(m) − c*.
 */
@NullMarked
package id.jangkau.simulation.allocation;

import org.jspecify.annotations.NullMarked;
