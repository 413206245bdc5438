package dev.readout.server.alert;

/**
 * Something that a saved search found, as whoever is told needs it: the words themselves and where they stand.
 *
 * @param id an IRI that stays the same for the same words at the same address
 * @param kind what it is: "statement", "promise", "option: ruled out"
 * @param who says, promises or moves it; empty when nobody is named
 * @param words its exact words; of an article the sentence that matches best
 * @param outlet that published the article
 * @param title of the article
 * @param dossier in which it stands
 * @param href its words in the article, on the desk
 * @param published the day on which the article came out, ISO; empty where that is not known
 */
public record Found(
        String id,
        String kind,
        String who,
        String words,
        String outlet,
        String title,
        String dossier,
        String href,
        String published) {}
