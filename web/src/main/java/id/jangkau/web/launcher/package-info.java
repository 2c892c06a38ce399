/**
 * {@code mvn -Prun}: checks, starts the server as a process of its own, waits until the first page
 * answers and says where to click. Runs inside Maven, before there is any Jakarta EE: only the JDK
 * is known here. Start reading at {@link id.jangkau.web.launcher.Launcher}.
 */
package id.jangkau.web.launcher;
