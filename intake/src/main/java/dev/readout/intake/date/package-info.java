/**
 * Dates as papers print them, read from a short stretch of text.
 *
 * <p>{@link dev.readout.intake.date.DateReader} finds "Jan. 9, 2019 - 08:05", "Tue 4 Jun 2019 09.12 BST",
 * "2019-06-04T09:12Z" and their like in any order of date and time, and gives each as a {@link
 * dev.readout.intake.date.PrintedDate}. It works on tokens, without regular expressions, in time linear in the text.
 * What a date means (published, updated) is not its business.
 */
@NullMarked
package dev.readout.intake.date;

import org.jspecify.annotations.NullMarked;
