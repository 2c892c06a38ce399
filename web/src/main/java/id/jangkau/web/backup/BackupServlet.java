package id.jangkau.web.backup;

import id.jangkau.web.shell.ConfiguredDataSource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;

/**
 * Gives a backup to the operator of a running Jangkau; {@link id.jangkau.web.shell.OperatorCheck}
 * sees to it that it is the operator who asks. A backup that breaks off has no manifest, by which
 * its reader notices.
 */
@WebServlet(BackupServlet.PATH)
public class BackupServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/operator/backup";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ConfiguredDataSource database = ConfiguredDataSource.patient();
        String wanted = request.getParameter("database");
        if (wanted == null || !database.isSame(ConfiguredDataSource.at(wanted))) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        response.setContentType("application/zip");
        try {
            Backup.write(database, response.getOutputStream());
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }
}
