package dev.readout.model;

/** Which part of an article a stretch of its text belongs to. */
public enum Zone {
    /** The headline, read as a sentence of its own. */
    TITLE,
    /** The report itself. */
    BODY,
    /** The rest: menus, share widgets, captions, repeated headlines, bylines, date lines. */
    FURNITURE
}
