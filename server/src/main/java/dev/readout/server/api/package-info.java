/**
 * Dossiers for programs, over HTTP: everything under {@code /api/v1}, to be read, described in {@code openapi.json} (OpenAPI 3.1).
 *
 * <p>A list comes in pages with a cursor, or whole as JSON Lines; a whole dossier in the form that {@code Accept} asks for. Every
 * answer has an {@code ETag}; what is wrong with a request is told as {@code application/problem+json} (RFC 9457). The desk lets a
 * request through before it comes here: the same machine, the same origin.
 */
@NullMarked
package dev.readout.server.api;

import org.jspecify.annotations.NullMarked;
