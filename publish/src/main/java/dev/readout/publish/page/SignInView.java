package dev.readout.publish.page;

/**
 * Where somebody signs in.
 *
 * @param style the style sheet
 * @param form what is asked for
 */
public record SignInView(Style style, Form form) {

    /**
     * What the form carries.
     *
     * @param token shows that it came from this desk
     * @param next where they wanted to go
     * @param problem what was wrong the last time; empty the first
     */
    public record Form(String token, String next, String problem) {}
}
