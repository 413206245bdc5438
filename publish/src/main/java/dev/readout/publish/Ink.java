package dev.readout.publish;

/** How words are set off from each other: by the colours of a terminal, or not at all. */
public enum Ink {
    PLAIN {
        @Override
        String set(String code, String words) {
            return words;
        }
    },
    COLOUR {
        @Override
        String set(String code, String words) {
            return "\u001b[" + code + "m" + words + "\u001b[0m";
        }
    };

    abstract String set(String code, String words);

    public String strong(String words) {
        return set("1", words);
    }

    public String faint(String words) {
        return set("2", words);
    }

    String italic(String words) {
        return set("3", words);
    }

    String attention(String words) {
        return set("33", words);
    }
}
