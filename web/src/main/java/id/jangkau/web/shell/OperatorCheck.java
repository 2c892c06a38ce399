package id.jangkau.web.shell;

import id.jangkau.web.message.Message;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;

/** Lets nobody but the operator through, who has the key in the data folder. */
public class OperatorCheck extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOperator(request.getHeader(OperatorKey.HEADER))) {
            chain.doFilter(request, response);
        } else {
            PlainProblem.write(
                    request,
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    Message.of("unserved.notOperator"));
        }
    }

    /** Where no launcher tells the data folder, nobody is. */
    private static boolean isOperator(String header) throws IOException {
        String data = System.getProperty("jangkau.data");
        return data != null
                && OperatorKey.in(Path.of(data)).filter(key -> key.admits(header)).isPresent();
    }
}
