package dev.readout.store;

import dev.readout.model.Article;
import java.time.Instant;
import java.util.Optional;

/**
 * One state of an article's text. When it was public, the article says; it never changes.
 *
 * @param id made from address and text
 * @param address where it stood
 * @param number counts the versions of this address in the order they became known, from 1
 * @param article what was made of it when it was first seen
 * @param raw the bytes it came as, if they were kept
 * @param known when we first knew it
 */
public record Version(
        VersionId id, String address, int number, Article article, Optional<ContentHash> raw, Instant known) {}
