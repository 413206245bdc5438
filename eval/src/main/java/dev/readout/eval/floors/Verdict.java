package dev.readout.eval.floors;

import java.util.Locale;

/** What checking a floor came to. Scores that reach their floors get none. */
public sealed interface Verdict {

    /** Whether the build must not go on. */
    boolean fails();

    /** One line for a person. */
    String line();

    /** A score fell below its floor. */
    record Below(String corpus, String what, double floor, double measured) implements Verdict {
        @Override
        public boolean fails() {
            return true;
        }

        @Override
        public String line() {
            return String.format(
                    Locale.ROOT,
                    "%s: %s is %.4f, below its floor of %.3f by %.4f",
                    corpus,
                    what,
                    measured,
                    floor,
                    floor - measured);
        }
    }

    /** A floor has no score any more, though its corpus was scored. */
    record Unmeasured(String corpus, String what) implements Verdict {
        @Override
        public boolean fails() {
            return true;
        }

        @Override
        public String line() {
            return corpus + ": " + what
                    + " has a floor and was not measured; update the floors with --allow-regression";
        }
    }

    /** The corpus is not the one that the floors were measured on, so its scores say nothing. */
    record Changed(String corpus) implements Verdict {
        @Override
        public boolean fails() {
            return true;
        }

        @Override
        public String line() {
            return corpus + ": the corpus has changed since its floors were measured; if that is meant, measure them"
                    + " again with --update";
        }
    }

    /** The corpus was not scored. */
    record NotRun(String corpus, int floors) implements Verdict {
        @Override
        public boolean fails() {
            return false;
        }

        @Override
        public String line() {
            return corpus + ": not run, " + floors + (floors == 1 ? " floor" : " floors") + " not checked";
        }
    }
}
