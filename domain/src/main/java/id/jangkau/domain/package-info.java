/** The root of the domain module. */
package id.jangkau.domain;
