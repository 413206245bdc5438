package dev.readout.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the house as docs/architecture.md draws it. */
class HouseRulesTest {

    private static final String BASE = "dev.readout.";

    @SuppressWarnings("NullAway.Init")
    private static JavaClasses house;

    @BeforeAll
    static void importTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.readout");
    }

    @Test
    void roomsAreReachedOnlyAlongTheArrows() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy(BASE + "model..")
                .layer("pipeline")
                .definedBy(BASE + "pipeline..")
                .layer("knowledge")
                .definedBy(BASE + "knowledge..")
                .layer("intake")
                .definedBy(BASE + "intake..")
                .layer("language")
                .definedBy(BASE + "language..")
                .layer("reading")
                .definedBy(BASE + "reading..")
                .layer("collation")
                .definedBy(BASE + "collation..")
                .layer("store")
                .definedBy(BASE + "store..")
                .layer("watch")
                .definedBy(BASE + "watch..")
                .layer("search")
                .definedBy(BASE + "search..")
                .layer("publish")
                .definedBy(BASE + "publish..")
                .layer("accounts")
                .definedBy(BASE + "accounts..")
                .layer("server")
                .definedBy(BASE + "server..")
                .layer("mcp")
                .definedBy(BASE + "mcp..")
                .layer("eval")
                .definedBy(BASE + "eval..")
                .layer("app")
                .definedBy(BASE + "app..")
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("intake", "language", "reading", "collation", "watch", "eval", "app")
                .whereLayer("knowledge")
                .mayOnlyBeAccessedByLayers("intake", "language", "reading", "collation", "app")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("watch", "eval", "app")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers("reading", "eval", "app")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("collation")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("watch", "server", "mcp", "app")
                .whereLayer("watch")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("server", "mcp", "app")
                .whereLayer("publish")
                .mayOnlyBeAccessedByLayers("server", "app")
                .whereLayer("accounts")
                .mayOnlyBeAccessedByLayers("server", "app")
                .whereLayer("server")
                .mayOnlyBeAccessedByLayers("mcp", "app")
                .whereLayer("mcp")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("eval")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .check(house);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.readout.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void theModelNeedsNothingButTheJdk() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(BASE + "model..", "java..", "org.jspecify..")
                .check(house);
    }

    @Test
    void enginesStayInTheirAdapters() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "language.nlp4j..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.emory..")
                .check(house);
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "knowledge..", BASE + "watch.subject..", BASE + "eval..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(house);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        BASE + "publish..",
                        BASE + "mcp..",
                        BASE + "eval..",
                        BASE + "intake.page..",
                        BASE + "intake.feed..",
                        BASE + "store.format..",
                        BASE + "search.format..",
                        BASE + "server.lookup..",
                        BASE + "server.api..",
                        BASE + "server.notebook..",
                        BASE + "server.alert",
                        BASE + "server.http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(house);
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "intake.page..", BASE + "intake.feed..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(house);
    }

    @Test
    void mailStaysInItsAdapter() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "server.alert.mail..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                .check(house);
    }

    @Test
    void theIndexStaysInItsAdapter() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "search.lucene..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(house);
    }

    @Test
    void databasesStayInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        BASE + "store.sql..",
                        BASE + "store.sqlite..",
                        BASE + "store.postgres..",
                        BASE + "accounts.sqlite..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "java.sql..", "org.sqlite..", "org.flywaydb..")
                .check(house);
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "store.sqlite..", BASE + "store.postgres..", BASE + "accounts.sqlite..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sqlite..", "org.flywaydb..")
                .check(house);
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "store.postgres..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.postgresql..")
                .check(house);
    }

    @Test
    void passwordsStayWithTheAccounts() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "accounts")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.password4j..")
                .check(house);
    }

    @Test
    void httpStaysInTheDesk() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "server.http..", BASE + "server.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..")
                .check(house);
        // The SDK of the Model Context Protocol gives a servlet, which the desk mounts.
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "server.http..", BASE + "server.api..", BASE + "mcp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet..")
                .check(house);
    }

    @Test
    void nothingIsNamedForWhatItIsNot() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .check(house);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().should(resideInANullMarkedPackage()).check(house);
    }

    @Test
    void nobodyPrintsButTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(house);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, item.getName() + " in " + item.getPackageName()));
            }
        };
    }
}
