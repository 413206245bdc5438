package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How ./mvnw and ./readout find a JDK. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theWrapperAndTheLauncherFindTheirJdkTheSameWay() throws IOException {
        assertThat(Files.readString(ROOT.resolve("mvnw"))).contains(".mvn/find-jdk.sh");
        assertThat(Files.readString(ROOT.resolve("readout"))).contains(".mvn/find-jdk.sh");
    }

    @Test
    void takesJavaHomeWhenItIsNewEnough() throws Exception {
        var home = jdk("24.0.1");

        assertThat(find(home.toString())).contains(home.toString());
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        var home = jdk("17.0.15");

        assertThat(find(home.toString())).doesNotContain(home.toString());
    }

    /** A folder that looks like a JDK of a version. */
    private Path jdk(String version) throws IOException {
        var home = Files.createDirectories(folder.resolve("jdk-" + version));
        var javac = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static String find(String javaHome) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", "-c", ". .mvn/find-jdk.sh; echo \"$JAVA_HOME\"")
                .directory(ROOT.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("JAVA_HOME", javaHome));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
