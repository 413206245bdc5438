/** What people have looked at and want to be told of, kept in one small file beside the dossiers. */
@NullMarked
package dev.readout.server.notebook;

import org.jspecify.annotations.NullMarked;
