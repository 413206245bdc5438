/**
 * Findings of many articles brought together into lines, each one thing of the policy.
 *
 * <p>{@link dev.readout.collation.line.Articles} says what findings are about and whom they mean, {@link
 * dev.readout.collation.line.JoinReports} joins those that are alike by a {@link dev.readout.collation.line.Kinship} of
 * their kind. What alike means for options, pledges, meetings and so on stands in the rooms of these names.
 */
@NullMarked
package dev.readout.collation.line;

import org.jspecify.annotations.NullMarked;
