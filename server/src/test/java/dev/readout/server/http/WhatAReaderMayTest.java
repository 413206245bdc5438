package dev.readout.server.http;

import static dev.readout.server.http.SharedDesk.FERRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.accounts.Role;
import dev.readout.server.FerryFee;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is shown a way that is closed to them. */
class WhatAReaderMayTest extends AtSharedDesk {

    private static final Pattern WAYS = Pattern.compile("(?:(href)|action)=\"(/[^\"#]*)");

    @Test
    void isShownNoLinkToAFormThatIsClosedToThem() throws IOException {
        corrected();

        assertThat(page("rea", FERRY)).doesNotContain("/rule?").doesNotContain(">Correct<");
        assertThat(page("rea", FERRY)).contains("seen by ann");
        assertThat(page("ann", FERRY)).contains("/rule?on=").contains(">Correct<");
    }

    @Test
    void isShownNoWayToAddAFinding() throws IOException {
        var article = FERRY + "/articles/" + FerryFee.first().article().id().value();

        assertThat(page("rea", article)).doesNotContain("/add?").doesNotContain("data-at=");
        assertThat(page("ann", article)).contains("/add?at=");
        assertThat(Ask.get(shared.desk, article + "/add?at=0-3")
                        .with("Cookie", shared.cookie("rea"))
                        .answer()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void isShownTheLogOfCorrectionsWithoutAButton() throws IOException {
        corrected();

        assertThat(page("rea", FERRY + "/rulings"))
                .contains("seen by ann")
                .doesNotContain("<button")
                .doesNotContain("“Correct”");
        assertThat(page("ann", FERRY + "/rulings")).contains(">Undo</button>").contains(">Take out</button>");
    }

    @ParameterizedTest
    @CsvSource({"rea,READER", "ann,ANALYST", "adm,ADMIN"})
    void isLedNowhereThatAnswersNo(String name, Role role) throws IOException {
        corrected();
        var cookie = shared.cookie(name);
        for (var page : new String[] {"/", FERRY, FERRY + "/rulings", "/search?q=fee", "/account"}) {
            var ways = WAYS.matcher(page(name, page));
            while (ways.find()) {
                var path = ways.group(2).replace("&amp;", "&");
                boolean link = ways.group(1) != null;
                if (link)
                    assertThat(Ask.get(shared.desk, path)
                                    .with("Cookie", cookie)
                                    .answer()
                                    .status())
                            .as(page + " leads " + role + " to " + path)
                            .isIn(200, 304);
            }
        }
    }

    private String page(String name, String path) throws IOException {
        return Ask.get(shared.desk, path)
                .with("Cookie", shared.cookie(name))
                .answer()
                .body();
    }

    private void corrected() throws IOException {
        var cookie = shared.cookie("ann");
        var form = "token=" + shared.formToken(cookie, FERRY + "/rulings")
                + "&deed=NOTE&value-NOTE=seen+by+ann&on=who-olaf-lind";
        assertThat(Ask.post(shared.desk, FERRY + "/rulings", form)
                        .with("Cookie", cookie)
                        .answer()
                        .status())
                .isEqualTo(303);
    }
}
