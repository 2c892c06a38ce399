/** How long things take: never a test, always a command, {@code mvn -Pbench -pl simulation}. */
package id.jangkau.simulation.benchmark;
