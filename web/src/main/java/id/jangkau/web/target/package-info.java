/**
 * What would it take: {@link id.jangkau.web.target.TargetService} seeks the smallest effort, or any
 * one of effort, month, coverage and chance from the other three; {@link
 * id.jangkau.web.target.FundingService} says for how many workers and months money lasts, and what
 * is left when it ends.
 */
package id.jangkau.web.target;
