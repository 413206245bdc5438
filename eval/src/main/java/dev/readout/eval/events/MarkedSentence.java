package dev.readout.eval.events;

import dev.readout.model.Span;
import dev.readout.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence in which {@code <s>…</s>} marks the source and {@code <t>…</t>} the target; they may lie within each other.
 *
 * @param text without the marks
 */
record MarkedSentence(Text text, List<Span> source, List<Span> target) {

    private static final Pattern MARK = Pattern.compile("</?[st]>");

    static MarkedSentence parse(String marked) {
        var plain = new StringBuilder();
        var source = new ArrayList<int[]>();
        var target = new ArrayList<int[]>();
        var mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            plain.append(marked, from, mark.start());
            from = mark.end();
            var side = mark.group().endsWith("s>") ? source : target;
            if (mark.group().charAt(1) == '/') {
                if (!side.isEmpty()) side.getLast()[1] = plain.length();
            } else {
                side.add(new int[] {plain.length(), plain.length()});
            }
        }
        var text = new Text(plain.append(marked, from, marked.length()).toString());
        return new MarkedSentence(text, spans(text, source), spans(text, target));
    }

    private static List<Span> spans(Text text, List<int[]> units) {
        return units.stream()
                .filter(each -> each[0] < each[1])
                .map(each -> text.spanOfUnits(each[0], each[1]))
                .toList();
    }
}
