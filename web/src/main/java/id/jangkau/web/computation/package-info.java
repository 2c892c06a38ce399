/**
 * Work that takes longer than a lever may wait: done in parts by threads of its own, with progress
 * and an end that anybody may call for. Start reading at {@link
 * id.jangkau.web.computation.Computations}.
 */
package id.jangkau.web.computation;
