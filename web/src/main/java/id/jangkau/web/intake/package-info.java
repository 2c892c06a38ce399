/**
 * Figures that an office reports become part of the register: {@code RegisterEntry} shows what they
 * would change, and enters them as a new data version. {@code Consequences} works it out, from
 * villages up to provinces.
 */
@NullMarked
package id.jangkau.web.intake;

import org.jspecify.annotations.NullMarked;
