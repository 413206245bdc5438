/**
 * How reports of one fact stand to each other: whether they agree, differ in a detail, contradict, or replace each other.
 *
 * <p>Start with {@link dev.readout.collation.agreement.FindAgreements}. What several articles say counts as agreement
 * only when at least two of them go back to different reports: a reprint confirms nothing. Reports that differ because
 * time went by are no contradiction: the later one replaces the earlier. Both texts are always shown.
 */
@NullMarked
package dev.readout.collation.agreement;

import org.jspecify.annotations.NullMarked;
