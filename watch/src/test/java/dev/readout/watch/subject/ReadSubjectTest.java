package dev.readout.watch.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadSubjectTest {

    @Test
    void readsWhatADossierIsAbout() {
        var subject = ReadSubject.parse("dossier.yaml", """
                name: The ferry fee
                names: [[ferry fee, ferry toll], Crossing Act]
                terms:
                  - exemption
                actors: []
                feeds:
                  - https://courier.example/feed.xml
                files: [saved/]
                knowledge: words
                """);

        assertThat(subject.name()).isEqualTo("The ferry fee");
        assertThat(subject.names()).containsExactly(Term.of("ferry fee", "ferry toll"), Term.of("Crossing Act"));
        assertThat(subject.terms()).containsExactly(Term.of("exemption"));
        assertThat(subject.actors()).isEmpty();
        assertThat(subject.feeds()).containsExactly(URI.create("https://courier.example/feed.xml"));
        assertThat(subject.files()).containsExactly("saved/");
        assertThat(subject.knowledge()).contains("words");
    }

    @Test
    void takesAKeyWithNothingAfterItForAbsent() {
        assertThat(ReadSubject.parse("x", "name: N\nnames: [n]\nfeeds:\n").feeds())
                .isEmpty();
    }

    @Test
    void readsTheFileThatItMakes() throws IOException {
        try (var in = Subject.class.getResourceAsStream(Subject.FILE)) {
            var made = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(ReadSubject.parse("dossier.yaml", made).names()).isNotEmpty();
        }
    }

    @Test
    void saysWhereAKeyIsMisspeltAndWhatWasMeant() {
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "name: N\nname: [n]\n"))
                .hasMessage("d.yaml:2: 'name' stands here twice; keep one");
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "name: N\nactor: [n]\n"))
                .hasMessage("d.yaml:2: there is no key 'actor'; did you mean 'actors'?");
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "name: N\n\ncolour: red\n"))
                .hasMessageStartingWith("d.yaml:3: there is no key 'colour'; the keys are name, names,");
    }

    @Test
    void saysWhatShapeAValueMustHave() {
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "name: N\nterms: fee\n"))
                .hasMessage(
                        "d.yaml:2: 'terms' must be a list; write each item on a line of its own that starts with '- '");
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "name: N\nterms:\n  - a: b\n"))
                .hasMessageStartingWith("d.yaml:3: 'terms' must be words");
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "name: [N]\nterms: [a]\n"))
                .hasMessageStartingWith("d.yaml:1: 'name' must be words");
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "name: N\nterms: [a]\nfeeds: [courier.example]\n"))
                .hasMessage(
                        "d.yaml:3: 'feeds' 'courier.example' must be an address that begins with https:// or http://");
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "name: N\nterms: ['!']\n"))
                .hasMessage("d.yaml:2: 'terms' holds no word");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "names: [n]\n"))
                .hasMessage("d.yaml: needs 'name': what the policy is called");
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "name: N\n")).hasMessageContaining("needs 'names'");
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "# nothing\n")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "- a\n")).hasMessageContaining("must be lines of");
    }

    @Test
    void saysWhereTheYamlIsBroken() {
        assertThatThrownBy(() -> ReadSubject.parse("d.yaml", "name: N\nterms: [a\nfiles: [b]\n"))
                .isInstanceOf(SubjectException.class)
                .hasMessageMatching("d.yaml:3: is not well-formed YAML: .*");
    }

    @Test
    void saysWhenThereIsNone(@TempDir Path folder) {
        assertThatThrownBy(() -> ReadSubject.of(folder))
                .hasMessageContaining("has no dossier.yaml; `readout dossier --init");
    }

    @Test
    void saysWhenItIsNotText(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve(Subject.FILE), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(() -> ReadSubject.of(folder)).hasMessageContaining("must be text in UTF-8");
    }
}
