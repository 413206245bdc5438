package dev.readout.mcp;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.readout.server.Dossiers;
import dev.readout.server.http.Models;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpError;

/**
 * Speaks the protocol over HTTP (its transport "Streamable HTTP"), as a part of a desk: the same tools as over standard input and
 * output. Each request is answered by itself, as JSON; there is no session to begin, to lose or to steal, and no stream, for a
 * desk tells a model nothing that it did not ask. Who may ask at all is the desk's to decide.
 *
 * @see <a href="https://modelcontextprotocol.io/specification/2025-06-18/basic/transports">Transports</a>
 */
public final class McpServlet {

    private static final int MOST_BYTES = 64 * 1024;

    private McpServlet() {}

    /** What is told of an error that is no answer to a call: not where in the program it was found. */
    @JsonIgnoreProperties({"cause", "stackTrace", "suppressed", "localizedMessage"})
    private abstract static class Told {}

    /** @param version of the program, for the client */
    public static Models of(Dossiers dossiers, String version) {
        var mapper = new JacksonMcpJsonMapper(Answer.JSON.copy().addMixIn(McpError.class, Told.class));
        var transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(mapper)
                .messageEndpoint(Models.PATH)
                .maxRequestSize(MOST_BYTES)
                .build();
        var tools = new Tools(dossiers)
                .all().stream()
                        .map(tool -> new SyncToolSpecification(
                                Calls.described(tool), (context, request) -> Calls.answer(tool, request.arguments())))
                        .toList();
        McpServer.sync(transport)
                .serverInfo("readout", version)
                .instructions(Calls.INSTRUCTIONS)
                .capabilities(Calls.CAPABILITIES)
                .jsonMapper(mapper)
                // Arguments are checked where they are read, and answers are of one form.
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(""))
                .tools(tools)
                .immediateExecution(true)
                .build();
        return new Models(transport);
    }
}
