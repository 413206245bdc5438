package dev.readout.mcp;

import dev.readout.server.Dossiers;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/** Speaks the protocol over two streams, until the one that is read ends. Whoever opens it closes it. */
public final class McpDesk implements AutoCloseable {

    private final McpSyncServer server;
    private final CountDownLatch ended;

    private McpDesk(McpSyncServer server, CountDownLatch ended) {
        this.server = server;
        this.ended = ended;
    }

    /**
     * Begins to answer.
     *
     * @param version of the program, for the client
     */
    public static McpDesk open(Dossiers dossiers, String version, InputStream in, OutputStream out) {
        var ended = new CountDownLatch(1);
        var mapper = new JacksonMcpJsonMapper(Answer.JSON);
        var transport = new StdioServerTransportProvider(mapper, new Ending(in, ended), out);
        var tools = new Tools(dossiers)
                .all().stream()
                        .map(tool -> new SyncToolSpecification(
                                Calls.described(tool), (exchange, request) -> Calls.answer(tool, request.arguments())))
                        .toList();
        var server = McpServer.sync(transport)
                .serverInfo("readout", version)
                .instructions(Calls.INSTRUCTIONS)
                .capabilities(Calls.CAPABILITIES)
                .jsonMapper(mapper)
                // Arguments are checked where they are read, and answers are of one form.
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(""))
                .tools(tools)
                .build();
        return new McpDesk(server, ended);
    }

    /** Waits until the client has gone. */
    public void await() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Says when the stream has ended. */
    private static final class Ending extends FilterInputStream {

        private final CountDownLatch ended;

        Ending(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            return told(super.read(bytes, from, most));
        }

        private int told(int read) {
            if (read < 0) ended.countDown();
            return read;
        }
    }
}
