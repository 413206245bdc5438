package dev.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How much memory a process has taken at most: its peak resident set, which Linux tells and other systems do not. */
final class Memory {

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final long KIBIBYTES_PER_MEBIBYTE = 1024;

    private Memory() {}

    /** In mebibytes; empty where it is not known, or when the process is gone. */
    static OptionalLong peakMebibytes(long process) {
        try {
            return peakMebibytes(Files.readString(Path.of("/proc", Long.toString(process), "status")));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong peakMebibytes(String status) {
        var peak = PEAK.matcher(status);
        return peak.find()
                ? OptionalLong.of(Long.parseLong(peak.group(1)) / KIBIBYTES_PER_MEBIBYTE)
                : OptionalLong.empty();
    }
}
