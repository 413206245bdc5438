package dev.readout.watch.subject;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The values of a {@code dossier.yaml}, each checked for its shape. */
record Fields(String file, Map<String, Node> nodes) {

    /** Counts from 1, as editors do. */
    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    Optional<String> text(String key) {
        return find(key).map(node -> word(key, node));
    }

    List<String> texts(String key) {
        return items(key).stream().map(node -> word(key, node)).toList();
    }

    List<URI> addresses(String key) {
        return items(key).stream().map(node -> address(key, node)).toList();
    }

    /** Words or phrases, each in one form or, in brackets, in several. */
    List<Term> terms(String key) {
        return items(key).stream().map(node -> term(key, node)).toList();
    }

    private Term term(String key, Node node) {
        if (!(node instanceof SequenceNode forms)) return Term.of(word(key, node));
        if (forms.getValue().isEmpty())
            throw wrong(key, node, "holds empty brackets; write words in them or take them out");
        return new Term(forms.getValue().stream().map(form -> word(key, form)).toList());
    }

    private List<Node> items(String key) {
        var node = find(key);
        if (node.isEmpty()) return List.of();
        if (node.get() instanceof SequenceNode sequence) return sequence.getValue();
        throw wrong(key, node.get(), "must be a list; write each item on a line of its own that starts with '- '");
    }

    /** A key with nothing after it is as if it were not there. */
    private Optional<Node> find(String key) {
        return Optional.ofNullable(nodes.get(key)).filter(node -> !node.getTag().equals(Tag.NULL));
    }

    private String word(String key, Node node) {
        if (!(node instanceof ScalarNode scalar) || node.getTag().equals(Tag.NULL)) {
            throw wrong(key, node, "must be words; put words with ':' or '#' in quotation marks");
        }
        var word = scalar.getValue().strip();
        if (word.chars().noneMatch(Character::isLetterOrDigit)) throw wrong(key, node, "holds no word");
        return word;
    }

    private URI address(String key, Node node) {
        var word = word(key, node);
        try {
            var address = new URI(word);
            var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && address.getHost() != null) return address;
        } catch (URISyntaxException e) {
            throw wrong(key, node, "'" + word + "' is not an address: " + e.getReason());
        }
        throw wrong(key, node, "'" + word + "' must be an address that begins with https:// or http://");
    }

    SubjectException missing(String key, String what) {
        return new SubjectException(file + ": needs '" + key + "': " + what);
    }

    private SubjectException wrong(String key, Node node, String what) {
        return new SubjectException(file + ":" + line(node) + ": '" + key + "' " + what);
    }
}
