package dev.readout.publish.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.model.Article;
import dev.readout.model.Claim;
import dev.readout.model.Inferred;
import dev.readout.model.Interval;
import dev.readout.model.Printed;
import dev.readout.model.Provenance;
import dev.readout.model.Published;
import dev.readout.model.Reading;
import dev.readout.model.Span;
import dev.readout.model.Text;
import dev.readout.model.dossier.Dossier;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final LocalDate MAY_7 = LocalDate.of(2019, 5, 7);
    private static final String NASTY = "{}\\&%$#_~^<>|\"'@,= \téß中\u202e";

    @Test
    void givesAReferenceManagerWhatItFilesAnArticleBy() {
        var entry = parsed(bibtex(article("Ferries & fees: 50% off", "Ann Lee, Bo de la Cruz Jr.")));

        assertThat(entry.getType().getValue()).isEqualTo("article");
        assertThat(field(entry, "title")).isEqualTo("{Ferries \\& fees: 50\\% off}");
        assertThat(field(entry, "author")).isEqualTo("Lee, Ann and de la Cruz, Jr., Bo");
        assertThat(field(entry, "journal")).isEqualTo("{Pier Gazette}");
        assertThat(field(entry, "year")).isEqualTo("2019");
        assertThat(field(entry, "date")).isEqualTo("2019-05-07");
        assertThat(field(entry, "url")).isEqualTo("https://pier.example/fees?a=1&b=%7B2%7D");
    }

    @Test
    void keepsEveryEntryWholeWhateverStandsInATitle() {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            var title = random.ints(1 + random.nextInt(12), 0, NASTY.length())
                    .mapToObj(at -> String.valueOf(NASTY.charAt(at)))
                    .collect(Collectors.joining("", "x", "y"));
            var entry = parsed(bibtex(article(title, "Ann Lee")));

            assertThat(unescaped(field(entry, "title")))
                    .as(title)
                    .isEqualTo(title.replaceAll("\\s+", " ").replace("\u202e", "<U+202E>"));
            assertThat(field(entry, "author")).isEqualTo("Lee, Ann");
        }
    }

    @Test
    void takesApartOnlyWhatAreNamesOfPeople() {
        assertThat(authors("Ann Lee and Bo Ray")).containsExactly(person("Ann", "Lee"), person("Bo", "Ray"));
        assertThat(authors("Ann Lee, ferry correspondent")).containsExactly(person("Ann", "Lee"));
        assertThat(authors("Staff and agencies")).containsExactly(new Author.Body("Staff and agencies"));
        assertThat(authors("Pier Staff")).containsExactly(new Author.Body("Pier Staff"));
        assertThat(authors("Ostwire")).containsExactly(new Author.Body("Ostwire"));
        assertThat(authors("Han Ji-won")).containsExactly(person("Ji-won", "Han"));
        assertThat(authors("Ann Lee-Ray")).containsExactly(person("Ann", "Lee-Ray"));
        assertThat(authors("Ludwig van der Aa")).containsExactly(new Author.Person("Ludwig", "van der", "Aa", ""));
    }

    @Test
    void saysOfADayThatWasWorkedOutThatItWas() {
        var article = article("Fees", "")
                .published(new Published(
                        Interval.of(MAY_7, MAY_7.plusDays(3)),
                        Published.Precision.INTERVAL,
                        List.of(),
                        "stands between two others"))
                .build();

        assertThat(bibtex(article))
                .contains("year = {2019},", "month = may,", "date = {2019-05-07/2019-05-10}")
                .contains("note = {Published between 7 and 10 May 2019: stands between two others.}");
        assertThat(csl(article).at("/0/issued").toString())
                .isEqualTo("{\"date-parts\":[[2019,5,7],[2019,5,10]],\"circa\":true}");
    }

    @Test
    void makesUpNeitherDayNorOutletNorAuthor() {
        var article = Article.builder("notes.txt", new Text("Fees rise."))
                .body(List.of(new Span(0, 10)))
                .build();

        assertThat(bibtex(article)).isEqualTo("@misc{" + article.id() + """
                        ,
                          title = {{Fees rise.}},
                          note = {Day of publication not known: the article gives no date.}
                        }

                        """);
        assertThat(csl(article).get(0).properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("id", "type", "title", "note");
    }

    @Test
    void callsAnArticleTheSameInBoth() {
        var article = article("Fees", "Ann Lee").build();
        var item = csl(article).get(0);

        assertThat(item.get("id").textValue())
                .isEqualTo(parsed(bibtex(article)).getKey().getValue());
        assertThat(item.get("type").textValue()).isEqualTo("article-newspaper");
        assertThat(item.get("container-title").textValue()).isEqualTo("Pier Gazette");
        assertThat(item.get("section").textValue()).isEqualTo("Harbour");
        assertThat(item.at("/author/0").toString()).isEqualTo("{\"given\":\"Ann\",\"family\":\"Lee\"}");
        assertThat(item.at("/issued").toString()).isEqualTo("{\"date-parts\":[[2019,5,7]]}");
    }

    private static Article.Builder article(String title, String byline) {
        var text = new Text(title + "\nThe ferry sails.");
        int length = title.codePointCount(0, title.length());
        var claims = List.of(
                new Claim(Claim.What.CANONICAL, "https://pier.example/fees?a=1&b={2}", "link"),
                new Claim(Claim.What.SECTION, "Harbour", "meta"));
        var article = Article.builder("page.html", text)
                .title(new Printed(title, new Span(0, length)))
                .outletInferred(new Inferred("Pier Gazette", "its address"))
                .published(new Published(Interval.on(MAY_7), Published.Precision.DAY, List.of(), "printed"))
                .provenance(new Provenance(Optional.empty(), "text/html", "UTF-8", "00", claims))
                .body(List.of(new Span(length + 1, length + 17)));
        if (!byline.isEmpty()) article.bylineInferred(new Inferred(byline, "its page says so"));
        return article;
    }

    private static List<Author> authors(String byline) {
        return Byline.of(article("Fees", byline).build());
    }

    private static Author person(String given, String family) {
        return new Author.Person(given, "", family, "");
    }

    private static String bibtex(Article.Builder article) {
        return bibtex(article.build());
    }

    private static String bibtex(Article article) {
        var out = new StringWriter();
        try {
            new Bibtex().write(dossier(article), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static JsonNode csl(Article article) {
        var out = new StringWriter();
        try {
            new CslJson().write(dossier(article), out);
            return new ObjectMapper().readTree(out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier dossier(Article article) {
        var reading = new Reading(article, List.of(), List.of(), List.of());
        return new Dossier("Fees", Optional.of(MAY_7), List.of(reading), List.of(), List.of(), List.of(), List.of());
    }

    private static BibTeXEntry parsed(String bibtex) {
        try {
            BibTeXDatabase parsed = new BibTeXParser().parse(new StringReader(bibtex));
            assertThat(parsed.getEntries()).as(bibtex).hasSize(1);
            return parsed.getEntries().values().iterator().next();
        } catch (ParseException e) {
            throw new AssertionError(bibtex, e);
        }
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    /** What LaTeX would set. */
    private static String unescaped(String latex) {
        return latex.replaceFirst("^\\{", "")
                .replaceFirst("\\}$", "")
                .replace("{\\textbackslash}", "\0")
                .replace("{\\textbraceleft}", "{")
                .replace("{\\textbraceright}", "}")
                .replace("{\\textasciitilde}", "~")
                .replace("{\\textasciicircum}", "^")
                .replace("{\\textless}", "<")
                .replace("{\\textgreater}", ">")
                .replace("{\\textbar}", "|")
                .replaceAll("\\\\([{}&%$#_])", "$1")
                .replace('\0', '\\');
    }
}
