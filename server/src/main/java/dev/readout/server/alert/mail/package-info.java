/** Letters as mails, through a server that speaks SMTP. */
@NullMarked
package dev.readout.server.alert.mail;

import org.jspecify.annotations.NullMarked;
