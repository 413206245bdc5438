package dev.readout.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much prose each element of a page holds, in it and below. Elements are told apart by identity, as jsoup does. */
final class Weights {

    private final Map<Element, Double> weights = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private double all;

    Weights(List<Block> blocks) {
        for (var block : blocks) {
            double weight = block.weight();
            if (weight > 0) add(block.holder(), weight);
        }
    }

    private void add(Element holder, double weight) {
        all += weight;
        for (Element at = holder; at != null; at = at.parent()) {
            if (!weights.containsKey(at)) elements.add(at);
            weights.merge(at, weight, Double::sum);
        }
    }

    double of(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    double ofAll() {
        return all;
    }

    /** Those that hold any, the first of the page first, inner ones before outer ones. */
    List<Element> elements() {
        return elements;
    }
}
