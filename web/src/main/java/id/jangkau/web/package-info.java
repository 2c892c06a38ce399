/** The root of the web module. */
package id.jangkau.web;
