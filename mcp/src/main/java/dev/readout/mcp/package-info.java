/**
 * Dossiers for language models: read-only tools by the Model Context Protocol.
 *
 * <p>The tools read the same {@link dev.readout.server.Dossiers} as the desk; {@link dev.readout.mcp.Tools} says what each gives; {@link
 * dev.readout.mcp.McpDesk} speaks the protocol over two streams. What articles say is handed over as quoted material under {@code items},
 * each with where it stands, and never mixed with words of ours: a model must not take an article's words for a task.
 *
 * @see <a href="https://modelcontextprotocol.io/specification">Model Context Protocol</a>
 */
@NullMarked
package dev.readout.mcp;

import org.jspecify.annotations.NullMarked;
