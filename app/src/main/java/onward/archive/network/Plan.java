package onward.archive.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onward.archive.FileReport;
import onward.archive.Network;
import onward.archive.container.Cancelled;
import onward.archive.container.Member;
import onward.archive.container.Meter;

/// What is to be done with the files of one network: which are read, in what order, and why others
/// are not.
public final class Plan {

    private final Network network;
    private final List<Member> members;
    private final Meter meter;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Task> lastTasks = new ArrayList<>();
    private final List<FileReport> reports = new ArrayList<>();
    private final Set<Member> settled = new LinkedHashSet<>();
    private final Set<String> accounts = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();

    /// One file and who reads it.
    public record Task(Plan plan, Member member, FileReader reader) {

        /// Whose export it is of; empty where that is not known.
        public String account() {
            return plan.accounts.stream().findFirst().orElse("");
        }
    }

    public Plan(Network network, List<Member> members, Meter meter) {
        this.network = network;
        this.members = List.copyOf(members);
        this.meter = meter;
    }

    public List<Member> members() {
        return members;
    }

    /// The files whose path holds this pattern, those of one folder beside each other and in the
    /// order of their numbers.
    public List<Member> matching(Pattern pattern) {
        return members.stream()
                .filter(member -> pattern.matcher(member.path()).find())
                .sorted(NumberedPaths.ORDER)
                .toList();
    }

    /// The beginning of a file. One that cannot be opened has its report with that.
    public String head(Member member) {
        var trouble = Contents.trouble(member, meter);
        if (trouble.isPresent() && settled.add(member)) {
            var desk = new Desk(member, meter, _ -> {});
            desk.note(trouble.get());
            reports.add(desk.report(0, 0));
        }
        return trouble.isPresent() ? "" : Contents.head(member, meter);
    }

    public Contents contents() {
        return new Contents(members, meter);
    }

    /// Reads a file now, for what must be known before others are read. Posts in it are not handed
    /// on.
    public void ahead(Member member, FileReader reader) throws Cancelled {
        var desk = new Desk(member, meter, _ -> {});
        desk.run(reader);
        settled.add(member);
        reports.add(desk.report(0, 0));
    }

    /// Reads a file later, behind those named before.
    public void read(Member member, FileReader reader) {
        settled.add(member);
        tasks.add(new Task(this, member, reader));
    }

    /// Reads a file when all others are done.
    public void readLast(Member member, FileReader reader) {
        settled.add(member);
        lastTasks.add(new Task(this, member, reader));
    }

    /// Leaves a file, for a reason that the person can read.
    public void skip(Member member, String why) {
        if (settled.add(member)) {
            var desk = new Desk(member, meter, _ -> {});
            desk.skip(why);
            reports.add(desk.report(0, 0));
        }
    }

    /// Leaves every file of which nothing was said.
    public void skipOthers(String why) {
        members.forEach(member -> skip(member, why));
    }

    /// Whose export it is, as others see the name.
    public void account(String name) {
        if (!name.isEmpty()) {
            accounts.add(name);
        }
    }

    /// Something that the person should know of the export as a whole.
    public void remark(String words) {
        remarks.add(words);
    }

    Meter meter() {
        return meter;
    }

    public Network network() {
        return network;
    }

    public Stream<Task> tasks() {
        return tasks.stream();
    }

    public Stream<Task> lastTasks() {
        return lastTasks.stream();
    }

    public List<FileReport> reports() {
        return reports;
    }

    public List<String> accounts() {
        return List.copyOf(accounts);
    }

    public List<String> remarks() {
        return remarks;
    }
}
