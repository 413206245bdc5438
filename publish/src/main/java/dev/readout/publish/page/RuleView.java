package dev.readout.publish.page;

import java.util.List;

/**
 * A form in which a person decides on something that was found.
 *
 * @param style the style sheet
 * @param frame where it belongs and where it is sent
 * @param on what names the thing in the dossier
 * @param what what sort of thing it is
 * @param title what it is called
 * @param words the words it rests on
 * @param choices what can be decided
 * @param names what a speaker may be called
 */
public record RuleView(
        Style style,
        Frame frame,
        String on,
        String what,
        String title,
        List<Quote> words,
        List<Choice> choices,
        List<String> names) {

    /**
     * What every form needs.
     *
     * @param dossier where the dossier is shown
     * @param name what the policy is called
     * @param action where the form is sent
     * @param token shows that the form came from this desk
     * @param request names this form, so that it counts once
     * @param person who decides, unless another is named
     * @param signedIn whether no other can be named
     * @param decides whether whoever looks may decide
     */
    public record Frame(
            String dossier,
            String name,
            String action,
            String token,
            String request,
            String person,
            boolean signedIn,
            boolean decides) {}

    /** Words of an article. */
    public record Quote(String words, String outlet, String href) {}

    /** How a value is given. */
    public enum Kind {
        NONE,
        TEXT,
        NAME,
        AREA,
        ONE_OF,
        SOME_OF
    }

    /** A value to choose. */
    public record Option(String value, String label) {}

    /**
     * Something to decide.
     *
     * @param deed its name
     * @param label what it says
     * @param hint how the value is written
     * @param kind how it is given
     * @param now what stands there
     * @param options what there is to choose
     */
    public record Choice(String deed, String label, String hint, Kind kind, String now, List<Option> options) {

        public Choice {
            options = List.copyOf(options);
        }

        /** What its field asks for, for those who hear it. */
        public String asks() {
            return hint.isEmpty() ? label : label + ": " + hint;
        }
    }
}
