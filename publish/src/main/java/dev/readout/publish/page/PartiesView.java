package dev.readout.publish.page;

import java.util.List;

/**
 * Who is who.
 *
 * @param speaking those who spoke, the most spoken of first
 * @param silent those who are only named
 */
public record PartiesView(List<Row> speaking, List<Row> silent) {

    /**
     * @param id its place on the page
     * @param name its fullest name
     * @param kind person, state, organisation ...
     * @param roles offices and descriptions as printed, the most used first
     * @param said in how many acts of speech it spoke
     * @param href what they are, empty when they have no place of their own
     * @param articles number of articles that know it
     */
    public record Row(String id, String name, String kind, List<String> roles, long said, String href, long articles) {}
}
