/**
 * Mails, and pages saved as mails (MHTML), to articles: the part that holds the report is taken out of its wrapping ({@link
 * dev.readout.intake.mail.MimePart}, RFC 2045 to 2047) and handed to the reader of pages or of texts, with what the headers say
 * of it as claims. Pictures and attachments are passed over.
 */
@NullMarked
package dev.readout.intake.mail;

import org.jspecify.annotations.NullMarked;
