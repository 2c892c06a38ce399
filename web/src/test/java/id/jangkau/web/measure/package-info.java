/**
 * Commands, not tests: they measure or photograph the built application on a real server, and
 * {@code mvn verify} leaves them alone. {@code docs/performance.md} and {@code
 * docs/screens/README.md} tell how to run them.
 */
package id.jangkau.web.measure;
