/**
 * The desk over HTTP, on this machine alone unless people have accounts.
 *
 * <p>{@link dev.readout.server.http.DeskServer} listens on the loopback address. Every request passes {@code Guard} first: a
 * page of the web that has this browser send something here, or a name that somebody pointed at this machine, is refused
 * before anything is looked up. Pages come from {@code publish}; they hold no script, and a Content-Security-Policy
 * says so. What goes wrong is told as {@code application/problem+json} (RFC 9457), or as a page to a browser.
 */
@NullMarked
package dev.readout.server.http;

import org.jspecify.annotations.NullMarked;
