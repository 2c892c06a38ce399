/**
 * {@code mvn -Prun} and {@code java -jar jangkau.jar}: checks, starts the server as a process of
 * its own, waits until the first page answers and says where to click; or carries out another
 * {@link id.jangkau.web.launcher.Command}. Runs before there is any Jakarta EE: only the JDK is
 * known here. Start reading at {@link id.jangkau.web.launcher.Launcher}.
 */
package id.jangkau.web.launcher;
