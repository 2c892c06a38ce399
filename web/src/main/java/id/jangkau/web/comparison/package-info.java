/**
 * The page “Bandingkan”: reference scenarios and saved ones side by side.
 *
 * <p>The page's script asks {@code POST /api/v1/projections} for each scenario that is chosen, so
 * that the refusal of one does not hide the others.
 */
package id.jangkau.web.comparison;
