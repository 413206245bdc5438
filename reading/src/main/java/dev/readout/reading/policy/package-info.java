/**
 * What an article says of a policy: options and their moves, commitments, meetings, contacts, conditions, reactions,
 * contrasts, formulas, and where the process stands.
 *
 * <p>{@link dev.readout.reading.policy.FindPolicy} asks one finder a kind. Each looks at an {@link
 * dev.readout.reading.policy.ArticleView}: the trees of the sentences (Universal Dependencies) together with what has
 * been read before, looked up by place: who is meant, what is said by whom, which times are named. What the finders know
 * of language (status predicates, process predicates, instruments, cues of condition ...) is in {@code
 * knowledge/policy/*.yaml}, each entry with its own examples. No topic is built in.
 */
@NullMarked
package dev.readout.reading.policy;

import org.jspecify.annotations.NullMarked;
