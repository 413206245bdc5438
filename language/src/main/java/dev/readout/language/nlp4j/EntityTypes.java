package dev.readout.language.nlp4j;

import dev.readout.knowledge.Knowledge;
import dev.readout.language.EntityMention;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the named entities off a tagged sentence. */
final class EntityTypes {

    private final Map<String, EntityMention.Type> typeOfLabel = new HashMap<>();

    EntityTypes(Knowledge knowledge) {
        for (var entry : knowledge.entries("language/entities")) {
            var type = EntityMention.Type.valueOf(entry.id());
            entry.list("labels").forEach(label -> typeOfLabel.put(label, type));
        }
    }

    /** The named entities of a sentence, in its order; amounts and times are none. */
    List<EntityMention> mentions(List<ClearToken> parsed, List<Token> tokens) {
        var mentions = new ArrayList<EntityMention>();
        int first = 0;
        for (int i = 0; i < parsed.size(); i++) {
            var tag = parsed.get(i).entity();
            if (tag.startsWith("B-") || tag.startsWith("U-")) first = i;
            var type = tag.startsWith("L-") || tag.startsWith("U-") ? typeOfLabel.get(tag.substring(2)) : null;
            if (type != null) mentions.add(mention(tokens.get(first), tokens.get(i), type));
        }
        return mentions;
    }

    private static EntityMention mention(Token first, Token last, EntityMention.Type type) {
        return new EntityMention(first.span().cover(last.span()), first.id(), last.id(), type);
    }
}
