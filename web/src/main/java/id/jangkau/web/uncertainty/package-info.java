/**
 * What is not known, for pages and REST alike: {@link
 * id.jangkau.web.uncertainty.UncertaintyService} adds draws to projections and says which lever
 * brings what and which parameter is doubted most.
 */
package id.jangkau.web.uncertainty;
