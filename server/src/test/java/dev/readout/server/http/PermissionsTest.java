package dev.readout.server.http;

import static dev.readout.server.http.SharedDesk.FERRY;
import static dev.readout.server.http.SharedDesk.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.accounts.Role;
import dev.readout.accounts.Scope;
import dev.readout.publish.DeskPages;
import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks all routes of a shared desk. */
class PermissionsTest {

    @SuppressWarnings("NullAway.Init")
    private static SharedDesk shared;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        shared = new SharedDesk(folder);
    }

    @AfterAll
    static void close() {
        shared.close();
    }

    @Test
    void haveALineForEveryRouteAndNoOther() {
        assertThat(Permissions.NEEDED.keySet())
                .as("Every route has a line in Permissions.TABLE that says who may ask for it")
                .containsExactlyInAnyOrderElementsOf(shared.desk.routes());
    }

    @Test
    void closeARouteWithoutALineAlsoOnOnesOwnMachine() throws IOException {
        var own = Javalin.create(config -> {
            new Admission(new Guard(Reach.LOOPBACK), () -> new Door.Own("secret", "Ada")).register(config.routes);
            new Problems(new DeskPages()).register(config.routes);
            config.routes.get("/unlisted", request -> request.result("seen"));
        });
        try {
            assertThat(Ask.get(own.start("127.0.0.1", 0).port(), "/unlisted")
                            .answer()
                            .status())
                    .isEqualTo(403);
        } finally {
            own.stop();
        }
    }

    @Test
    void takeAskingForTheHeadAsLooking() throws IOException {
        var cookie = shared.cookie("rea");
        assertThat(Ask.head(shared.desk, FERRY).answer().status()).isEqualTo(401);
        assertThat(Ask.head(shared.desk, FERRY).with("Cookie", cookie).answer().status())
                .isEqualTo(200);
        assertThat(Ask.head(shared.desk, "/accounts")
                        .with("Cookie", cookie)
                        .answer()
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void holdOnEveryRoute(Role role) throws IOException {
        var name = Map.of(Role.READER, "rea", Role.ANALYST, "ann", Role.ADMIN, "adm")
                .get(role);
        var cookie = shared.cookie("" + name);
        var token = shared.formToken(cookie, "/account");
        for (var route : Permissions.NEEDED.entrySet()) {
            if (route.getKey().contains("sign-") || route.getValue().isEmpty()) continue;
            boolean may = route.getValue().filter(role::includes).isPresent();
            int status = ask(route.getKey(), "token=" + token)
                    .with("Cookie", cookie)
                    .answer()
                    .status();
            assertThat(status == 403)
                    .as(role + " " + route.getKey() + " " + status)
                    .isEqualTo(!may);
        }
    }

    @Test
    void openNothingButTheSignInAndSubscriptionsToStrangers() throws IOException {
        for (var route : Permissions.NEEDED.entrySet()) {
            int status = ask(route.getKey(), "password=" + PASSWORD).answer().status();
            if (route.getValue().isPresent())
                assertThat(status).as(route.getKey()).isEqualTo(401);
        }
        assertThat(Permissions.NEEDED.values()).filteredOn(Optional::isEmpty).hasSize(3);
    }

    @Test
    void giveATokenToReadNothingThatChanges() throws IOException {
        var bearer = "Bearer " + shared.token("adm", Scope.READ);
        for (var route : Permissions.NEEDED.keySet()) {
            if (!route.startsWith("POST") || route.contains("sign-") || route.endsWith(Models.PATH)) continue;
            assertThat(ask(route, "").with("Authorization", bearer).answer().status())
                    .as(route)
                    .isEqualTo(403);
        }
    }

    @Test
    void letAModelLookWithATokenToRead() throws IOException {
        var bearer = "Bearer " + shared.token("rea", Scope.READ);
        assertThat(ask("POST /mcp", "").with("Authorization", bearer).answer().status())
                .isEqualTo(202);
        assertThat(ask("POST /mcp", "")
                        .with("Authorization", bearer)
                        .with("Origin", "https://elsewhere.example")
                        .answer()
                        .status())
                .isEqualTo(403);
    }

    private static Ask ask(String route, String form) {
        var path = route.substring(route.indexOf(' ') + 1)
                .replace("{name}", "ferry%20fee")
                .replace("{article}", "a-0")
                .replace("{alert}", "a-0")
                .replace("{id}", "s-0");
        return route.startsWith("POST") ? Ask.post(shared.desk, path, form) : Ask.get(shared.desk, path);
    }
}
