/**
 * The page “Bandingkan”: saved scenarios side by side, and the list of what is saved.
 *
 * <p>The page's script asks {@code POST /api/v1/comparisons} for the scenarios that are ticked.
 */
package id.jangkau.web.comparison;
