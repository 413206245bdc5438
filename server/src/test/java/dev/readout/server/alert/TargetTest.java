package dev.readout.server.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://Hooks.example/T0/hidden",
                "https://hooks.example?token=hidden",
                "https://hooks.example#hidden",
                "https://hooks.example\\hidden",
                "https:///hooks.example/hidden",
                "https://hidden:hidden@hooks.example/"
            })
    void showsOfAnAddressTheHostAlone(String address) {
        assertThat(new Target.Hook(address, "hidden").shown()).isEqualTo("hooks.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "https://", "https://?hidden", "file:///hidden"})
    void showsNothingOfWhatIsNoAddress(String address) {
        assertThat(new Target.Hook(address, "hidden")).hasToString("an address");
    }
}
