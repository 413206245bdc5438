package dev.readout.watch.belong;

import dev.readout.model.Article;
import dev.readout.model.Printed;

/**
 * An article in two parts: what it opens with, and the rest.
 *
 * @param head its title and first paragraphs
 * @param rest what comes after
 */
record Head(WordList head, WordList rest) {

    /** A lead is so many code points at least, and ends with a paragraph. */
    private static final int LEAD = 500;

    static Head of(Article article) {
        var head = new StringBuilder(article.title().map(Printed::value).orElse(""));
        var rest = new StringBuilder();
        int lead = 0;
        for (var paragraph : article.body()) {
            var part = lead < LEAD ? head : rest;
            if (lead < LEAD) lead += paragraph.length();
            part.append('\n').append(article.text().slice(paragraph));
        }
        return new Head(WordList.of(head.toString()), WordList.of(rest.toString()));
    }
}
