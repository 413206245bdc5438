package dev.readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** Processor time, which other work on the machine does not lengthen. */
final class CpuTime {

    private CpuTime() {}

    /** Of this process, its collector and compiler with it. */
    static long nanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Of this thread and of collecting what it leaves behind, but not of the compiler, which is done one day. */
    static long ofThisThreadNanos() {
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + collecting * 1_000_000;
    }
}
