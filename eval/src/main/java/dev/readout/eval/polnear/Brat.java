package dev.readout.eval.polnear;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads attributions from brat's standoff format.
 *
 * <p>A text-bound line is {@code T1<tab>Source 0 8;10 12<tab>words}, an event is {@code E1<tab>Attribution:T4
 * Content:T3 Cue:T2 Source:T1}; a role that occurs twice is numbered ({@code Content2:T9}). Lines of other kinds, and
 * lines that continue the words of an annotation, are passed over, and so are events without content.
 */
final class Brat {

    private static final Pattern TEXT_BOUND = Pattern.compile("(T\\d+)\\t[\\w-]+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\\t.*)?");
    private static final Pattern EVENT = Pattern.compile("E\\d+\\t(.+)");

    private Brat() {}

    static List<Attribution> attributions(String annotations) {
        var spans = new HashMap<String, List<Span>>();
        var events = new ArrayList<String>();
        annotations.lines().forEach(line -> {
            var textBound = TEXT_BOUND.matcher(line);
            if (textBound.matches()) spans.put(textBound.group(1), spans(textBound.group(2)));
            var event = EVENT.matcher(line);
            if (event.matches()) events.add(event.group(1));
        });
        return events.stream()
                .map(event -> attribution(event, spans))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Span> spans(String offsets) {
        var spans = new ArrayList<Span>();
        for (var part : offsets.split(";")) {
            var ends = part.split(" ");
            int start = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            if (end > start) spans.add(new Span(start, end));
        }
        return spans;
    }

    private static Optional<Attribution> attribution(String event, Map<String, List<Span>> spans) {
        var roles = new HashMap<String, List<Span>>();
        for (var argument : event.strip().split(" ")) {
            int colon = argument.indexOf(':');
            if (colon < 0) continue;
            var role = argument.substring(0, colon).replaceAll("\\d+$", "");
            roles.computeIfAbsent(role, key -> new ArrayList<>())
                    .addAll(spans.getOrDefault(argument.substring(colon + 1), List.of()));
        }
        var content = sorted(roles, "Content");
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(sorted(roles, "Source"), sorted(roles, "Cue"), content));
    }

    private static List<Span> sorted(Map<String, List<Span>> roles, String role) {
        var spans = new ArrayList<>(roles.getOrDefault(role, List.of()));
        Collections.sort(spans);
        return spans;
    }
}
