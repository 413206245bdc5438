package dev.readout.reading.time;

import dev.readout.language.LinguisticText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.Upos;
import dev.readout.model.Article;
import dev.readout.model.Interval;
import dev.readout.model.Published;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one plain sentence well enough for examples: words hang on the verb of their clause, and a clause after "that" or
 * "and" on the first.
 */
final class PlainEnglish {

    private static final Set<String> MODALS = Set.of("will", "can", "may", "might", "could", "should", "would");
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been", "has", "have", "had");
    private static final Set<String> PRESENT = Set.of("is", "are", "has", "have");
    private static final Set<String> VERBS = Set.of(
            "met", "said", "left", "fell", "built", "read", "sat", "spoke", "came", "took", "go", "meet", "open",
            "close", "end", "rest", "march", "talk", "speak", "held", "was", "is", "were", "are", "be", "won", "lost",
            "told", "find", "cost", "costs", "meets", "carries", "carry", "put", "saw", "shut");
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "in", "on", "of", "at", "and", "that", "for", "by", "to", "with", "after", "before",
            "since", "it", "they", "he", "she", "no", "nothing", "so", "as", "than", "there", "sharp", "now", "not",
            "but", "from");
    private static final Pattern TOKEN =
            Pattern.compile("[^\\s,;()\"“”]+?(?=['’]s\\b|[,;()\"“”]|\\s|$)|['’]s|[,;()\"“”]");

    private PlainEnglish() {}

    /** The sentence, published on that day. */
    static LinguisticText published(LocalDate day, String sentence) {
        var published = new Published(Interval.on(day), Published.Precision.DAY, List.of(), "as the test says");
        return of(published, sentence);
    }

    static LinguisticText of(Published published, String sentence) {
        var text = new Text(sentence);
        var whole = new Span(0, text.length());
        var article = Article.builder("test", text)
                .body(List.of(whole))
                .published(published)
                .build();
        var forms = forms(sentence);
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < forms.size(); i++) tokens.add(token(forms, i));
        return new LinguisticText(article, List.of(new Sentence(Zone.BODY, 0, tokens, List.of())));
    }

    private record Form(String text, int start) {}

    private static List<Form> forms(String sentence) {
        boolean stop = sentence.endsWith(".");
        var matcher = TOKEN.matcher(stop ? sentence.substring(0, sentence.length() - 1) : sentence);
        var forms = new ArrayList<Form>();
        while (matcher.find()) forms.add(new Form(matcher.group(), matcher.start()));
        if (stop) forms.add(new Form(".", sentence.length() - 1));
        return forms;
    }

    private static Token token(List<Form> forms, int at) {
        var form = forms.get(at);
        int verb = verbOfClause(forms, at);
        int main = verbOfClause(forms, 0);
        boolean adposition = Set.of("by", "until").contains(form.text) && at + 1 < forms.size();
        int head = adposition ? at + 2 : at != verb ? verb + 1 : at == main ? 0 : main + 1;
        var relation = adposition
                ? "case"
                : at != verb ? (isAuxiliary(forms, at) ? "aux" : "obl") : at == main ? "root" : "ccomp";
        var span = new Span(form.start, form.start + form.text.length());
        var lemma = form.text.toLowerCase(Locale.ROOT).replace("said", "say").replace("scheduled", "schedule");
        return new Token(at + 1, span, form.text, lemma, upos(forms, at), xpos(forms, at), head, relation);
    }

    /** The last verb of the first run of verbs in the clause; its first word if it has none. */
    private static int verbOfClause(List<Form> forms, int at) {
        int start = at;
        while (start > 0 && !List.of("that", "and").contains(forms.get(start).text)) start--;
        for (int i = start; i < forms.size(); i++) {
            if (isVerb(forms.get(i).text)) {
                int last = i;
                while (last + 1 < forms.size() && isVerb(forms.get(last + 1).text)) last++;
                return last;
            }
        }
        return start == 0 || start == at ? start : verbOfClause(forms, 0);
    }

    private static boolean isVerb(String form) {
        var word = form.toLowerCase(Locale.ROOT);
        if (form.equals("March") || form.equals("May")) return false;
        return MODALS.contains(word) || BE.contains(word) || VERBS.contains(word) || word.endsWith("ed");
    }

    private static boolean isAuxiliary(List<Form> forms, int at) {
        return isVerb(forms.get(at).text) && at < verbOfClause(forms, at);
    }

    private static Upos upos(List<Form> forms, int at) {
        var word = forms.get(at).text;
        if (!Character.isLetterOrDigit(word.charAt(0))) return Upos.PUNCT;
        if (Character.isDigit(word.charAt(0))) return Upos.NUM;
        if (isAuxiliary(forms, at)) return Upos.AUX;
        if (isVerb(word)) return Upos.VERB;
        if (SMALL.contains(word)) return Upos.X;
        return at > 0 && Character.isUpperCase(word.charAt(0)) ? Upos.PROPN : Upos.NOUN;
    }

    private static String xpos(List<Form> forms, int at) {
        var word = forms.get(at).text;
        if (MODALS.contains(word)) return "MD";
        if (PRESENT.contains(word)) return "VBZ";
        if (!isVerb(word)) return "NN";
        boolean after = at > 0 && isAuxiliary(forms, at - 1);
        boolean base = at > 0 && MODALS.contains(forms.get(at - 1).text);
        return base ? "VB" : after ? "VBN" : word.endsWith("s") ? "VBZ" : "VBD";
    }
}
