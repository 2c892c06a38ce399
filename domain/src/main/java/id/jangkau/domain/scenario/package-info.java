/**
 * What somebody wants to try: a {@link id.jangkau.domain.scenario.Scenario} and its versions.
 *
 * <p>A {@link id.jangkau.domain.scenario.ScenarioBody} says everything that a projection needs to
 * be asked: the horizon, the {@link id.jangkau.domain.scenario.LeverSetting lever settings} in
 * their order, and the assumptions that differ from the data. It is a value, so the same type
 * serves what is only being tried and what was saved. Saving a change adds a {@link
 * id.jangkau.domain.scenario.ScenarioVersion} and never alters an old one. An {@link
 * id.jangkau.domain.scenario.IdempotencyRecord} keeps what is sent twice from being saved twice.
 */
package id.jangkau.domain.scenario;
