package onward.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;

/// What is known of this computer while something is measured on it. Memory and processor time of
/// another process are told by Linux only.
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final int KIBIBYTES = 1024;

    /// Fields 14 and 15 of `/proc/pid/stat` are the processor time in ticks of 10 ms (proc(5)); two
    /// fields stand before the name's closing bracket.
    private static final int USER_TIME = 11;

    private static final double MILLIS_A_TICK = 10;

    private Machine() {}

    /// "load 3.10 on 2 cores": above the number of cores, figures are worse than the program is.
    static String load() {
        return String.format(
                Locale.ROOT,
                "load %.2f on %d cores",
                SYSTEM.getSystemLoadAverage(),
                SYSTEM.getAvailableProcessors());
    }

    /// Processor time of this process so far.
    static double ownMillis() {
        return SYSTEM.getProcessCpuTime() / 1e6;
    }

    /// Processor time of another process so far; 0 where the system does not tell.
    static double millis(long process) {
        try {
            var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1]))
                    * MILLIS_A_TICK;
        } catch (IOException untold) {
            return 0;
        }
    }

    /// The memory that a process holds in mebibytes (VmRSS); empty where the system does not tell.
    static OptionalLong residentMebibytes(long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            // "VmRSS:	  145232 kB"
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES)
                    .findFirst();
        } catch (IOException untold) {
            return OptionalLong.empty();
        }
    }
}
