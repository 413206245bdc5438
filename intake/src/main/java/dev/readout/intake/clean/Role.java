package dev.readout.intake.clean;

/** What a line of a saved article is. */
enum Role {
    /** The report itself; every line is until a reader says otherwise. */
    BODY,
    TITLE,
    OUTLET,
    BYLINE,
    DATE,
    CAPTION,
    CREDIT,
    /** Section names, share widgets, menus, advertisement marks, links to other articles, legal lines. */
    MENU,
    /** The headline or the outlet once more. */
    REPEAT;

    boolean isFurniture() {
        return this != BODY && this != TITLE;
    }
}
