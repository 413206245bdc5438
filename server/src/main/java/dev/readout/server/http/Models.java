package dev.readout.server.http;

import jakarta.servlet.http.HttpServlet;

/**
 * Answers what language models ask of a desk.
 *
 * @param servlet speaks their protocol; what may not be asked does not come to it
 */
public record Models(HttpServlet servlet) {

    /** Where they ask. */
    public static final String PATH = "/mcp";
}
