package onward.platform.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// Answers in our words what is so broken that no page of ours is asked: no address, no readable
/// header. Jetty's own words would show its insides.
final class BareErrors extends ErrorHandler {

    private final byte[] page;

    BareErrors(byte[] page) {
        this.page = page.clone();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Protection.HEADERS.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        response.write(true, ByteBuffer.wrap(page), callback);
        return true;
    }
}
