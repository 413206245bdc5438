package dev.readout.publish.page;

import java.util.List;

/**
 * What of one line stands on the axis of time; places are per cent of the width.
 *
 * @param bars windows
 * @param dots what happened on a day
 */
public record LaneView(List<Bar> bars, List<Dot> dots) {

    /** @param open whether no end is known */
    public record Bar(String x, String width, boolean open, String label) {}

    /** @param shape names its drawing */
    public record Dot(String shape, String x, String label) {}
}
