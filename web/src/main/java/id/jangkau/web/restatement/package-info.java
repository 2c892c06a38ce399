/**
 * What becomes of a scenario on other data. {@link RestatementService} runs it on both data
 * versions up to the same month and divides the difference among {@link Cause}s; {@link Mixture}
 * takes each cause from one version or the other.
 */
package id.jangkau.web.restatement;
