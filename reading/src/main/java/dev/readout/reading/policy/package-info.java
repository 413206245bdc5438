/**
 * What an article says of a policy: options and their moves, commitments, meetings, contacts, conditions, reactions,
 * contrasts, formulas, and where the process stands.
 *
 * <p>{@link dev.readout.reading.policy.FindPolicy} asks one finder a kind. Each looks at an {@link
 * dev.readout.reading.policy.ArticleView}: the trees of the sentences (Universal Dependencies) together with what has
 * been read before, looked up by place: who is meant, what is said by whom, which times are named. What the finders know
 * of language (status predicates, process predicates, instruments, cues of condition ...) is in {@code
 * knowledge/policy/*.yaml}, each entry with its own examples. No topic is built in.
 *
 * <p>An option is found from its name: {@code Climb} walks from an instrument up the tree to the word that says where it
 * stands; {@code UnnamedOptions} finds those that no instrument names. Conditions and reactions are found by frames
 * ({@code ConditionFrame}, {@code ReactionFrame}), one way of saying so a class: to add one, write it, and name it in {@code
 * FindConditions} or {@code FindReactions}. Formulas are labels in quotation marks, noun phrases, deeds and formal names.
 */
@NullMarked
package dev.readout.reading.policy;

import org.jspecify.annotations.NullMarked;
