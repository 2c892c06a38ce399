package id.jangkau.web.shell;

import id.jangkau.web.message.Message;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets a form act only when it was sent by POST from a page of ours. Faces takes any request with a
 * view state for a sent form, a GET too, which any site's picture could ask for; and PrimeFaces
 * notices a missing nonce only after the form has acted.
 */
public class PostbackCheck extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String NONCE = "primefaces.nonce";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        if (isForm(request) && !(request.getMethod().equals("POST") && hasNonce(request))) {
            PlainProblem.write(
                    request,
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    Message.of("unserved.badRequest.detail"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
    }

    private static boolean hasNonce(HttpServletRequest request) {
        String nonce = request.getParameter(NONCE);
        return nonce != null && nonce.matches("[A-Za-z0-9+/=]+");
    }
}
