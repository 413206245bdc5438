package dev.readout.intake.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Sockets that check the very address they are about to connect to, whoever resolved it and however often.
 *
 * <p>A name that is looked up twice can give two answers; here nothing stands between the check and the connection. Threads
 * may share it.
 */
final class GuardedSockets extends SocketFactory {

    /** An address was not allowed. */
    static final class ForbiddenAddress extends SocketException {
        ForbiddenAddress(String message) {
            super(message);
        }
    }

    private final Predicate<InetAddress> allowed;

    GuardedSockets(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket(allowed);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    private Socket connected(InetSocketAddress address) throws IOException {
        var socket = createSocket();
        socket.connect(address);
        return socket;
    }

    private static final class GuardedSocket extends Socket {

        private final Predicate<InetAddress> allowed;

        GuardedSocket(Predicate<InetAddress> allowed) {
            this.allowed = allowed;
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            var address = endpoint instanceof InetSocketAddress inet ? inet.getAddress() : null;
            if (address == null || !allowed.test(address)) {
                throw new ForbiddenAddress("leads to an address of this machine or its network");
            }
            super.connect(endpoint, timeout);
        }
    }
}
