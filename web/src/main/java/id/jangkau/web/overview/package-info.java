/**
 * The page “Ringkasan”: where coverage stands now, by segment and region, and where published
 * figures contradict each other.
 *
 * <p>{@code overview.xhtml} → {@link id.jangkau.web.overview.OverviewView} → {@link
 * id.jangkau.web.overview.OverviewService} → {@link id.jangkau.web.overview.Overview}; the
 * sentences are chosen by the figures in {@link id.jangkau.web.overview.OverviewSentences}.
 */
package id.jangkau.web.overview;
