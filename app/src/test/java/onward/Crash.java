package onward;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import onward.bridge.Person;
import onward.bridge.PersonId;
import onward.kernel.Clock;
import onward.kernel.Uuid7;
import onward.platform.store.DatabaseAddress;

/// A program that saves couples of people, says of each couple that it is saved, and drops dead at
/// a numbered point. The tests start it in a process of its own.
public final class Crash {

    /// Where it dies, in the order in which a save passes.
    public enum Point {
        /// The transaction has begun, nothing is written.
        BEGUN,
        /// One of two rows is written.
        HALF_WRITTEN,
        /// Both rows are written, the commit has not come.
        WRITTEN,
        /// The commit is done, nobody was told.
        COMMITTED,
        /// It was told.
        ACKNOWLEDGED,
        /// It goes on until it is killed from outside.
        NEVER
    }

    /// How many couples are saved whole before the one that is cut off.
    public static final int WHOLE = 20;

    private static final int DEAD = 86;

    private Crash() {}

    /// Saves until it dies.
    ///
    /// @param arguments the folder, the point
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var point = Point.valueOf(arguments[1]);
        var clock = Clock.system();
        var address = new DatabaseAddress.SqliteFile(folder.resolve("onward.db"));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var house = House.open(address, folder.resolve("key/onward.key"), clock);
        var bridging = new onward.bridge.Bridging(house.store());
        for (var couple = 0; ; couple++) {
            var dies = couple == WHOLE ? point : Point.NEVER;
            var first = somebody(clock);
            var second = somebody(clock);
            house.store()
                    .change(
                            house.owner().id(),
                            ledger -> {
                                dieAt(Point.BEGUN, dies);
                                bridging.keep(ledger, first);
                                dieAt(Point.HALF_WRITTEN, dies);
                                bridging.keep(ledger, second);
                                dieAt(Point.WRITTEN, dies);
                            });
            dieAt(Point.COMMITTED, dies);
            out.println(first.id().value() + " " + second.id().value());
            dieAt(Point.ACKNOWLEDGED, dies);
        }
    }

    private static Person somebody(Clock clock) {
        var now = clock.now();
        var id = new PersonId(Uuid7.at(now));
        return Person.met(id, now, "Dana Okafor", "Panel lead", "dana.okafor@northwind.example");
    }

    private static void dieAt(Point here, Point dies) {
        if (here == dies) {
            Runtime.getRuntime().halt(DEAD);
        }
    }
}
