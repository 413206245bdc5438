package dev.readout.language;

import dev.readout.model.Article;
import java.util.List;

/** Finds what an article gives as somebody's words or thoughts, in the order of its text. Threads may share it. */
@FunctionalInterface
public interface ReportFinder {
    List<Report> reports(Article article);
}
