package dev.readout.app;

import dev.readout.publish.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --format}, for every verb that gives a dossier to other programs. */
final class FormOption {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Spelt.class,
            completionCandidates = Spellings.class,
            description = "Write the dossier in this form alone: ${COMPLETION-CANDIDATES}.")
    private @Nullable Form form;

    Optional<Form> form() {
        return Optional.ofNullable(form);
    }

    /** The forms as they are spelt, one after the other. */
    private static final class Spellings extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Spellings() {
            super(Arrays.stream(Form.values()).map(Form::toString).toList());
        }
    }

    /** A form by its spelling. */
    private static final class Spelt implements ITypeConverter<Form> {

        @Override
        public Form convert(String spelt) {
            return Form.called(spelt)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + spelt + "' is none of " + String.join(", ", new Spellings())));
        }
    }
}
