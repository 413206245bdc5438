package dev.readout.eval.recognizers;

/**
 * One resolution that a case accepts, as its file spells it; what is not given is the empty string.
 *
 * @param timex TIMEX3-like value; {@code XXXX} for what the words leave open
 * @param mod {@code before}, {@code since-end}, {@code approx} ...
 * @param value a day, a minute or a time of day
 * @param start of a range, inside
 * @param end of a range, outside
 */
record Answer(String timex, String mod, String value, String start, String end) {

    boolean isRange() {
        return value.isEmpty() && (!start.isEmpty() || !end.isEmpty());
    }

    /** Whether nothing but the timex is given. */
    boolean isUnresolved() {
        return value.equals("not resolved") || (value.isEmpty() && start.isEmpty() && end.isEmpty());
    }

    /** The timex with what it leaves open filled in from the day it resolved to. */
    String filledTimex() {
        var day = value.isEmpty() ? start.isEmpty() ? end : start : value;
        if (!timex.contains("X") || day.length() < 10 || day.charAt(4) != '-') return timex;
        if (timex.startsWith("XXXX-WXX") || timex.startsWith("XXXX-XX")) return day.substring(0, 10) + tail();
        return timex.startsWith("XXXX") ? day.substring(0, 4) + timex.substring(4) : timex;
    }

    private String tail() {
        int time = timex.indexOf('T');
        return time < 0 ? "" : timex.substring(time);
    }
}
