package onward.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.archive.container.Cancelled;
import onward.archive.container.Container;
import onward.archive.container.Containers;
import onward.archive.container.Member;
import onward.archive.container.Meter;
import onward.archive.network.Contents;
import onward.archive.network.NetworkReader;
import onward.archive.network.Networks;

/// Tells whose export a container is, by what is in it.
record Identifying(Meter meter) {

    private static final Set<String> PACKED = Set.of("zip", "gz", "tgz", "tar", "car");

    private static final int MOST_TRIED = 20;

    private static final String NOT_KNOWN =
            "This is no export that Onward knows. Give the file as the network sent it.";
    private static final String NESTED =
            "There are archives inside this archive. Unpack it once, and give the folder.";
    private static final String PAGES =
            "This export is made of pages (HTML), which are for looking at. Ask the network for it again, and choose JSON as the format.";
    private static final String TEXTS =
            "This export is made of plain texts. Ask the network for it again, and choose JSON as the format.";

    Map<NetworkReader, List<Container>> all(
            List<Path> paths, List<Container> opened, List<Refused> refused) throws Cancelled {
        var found = new LinkedHashMap<NetworkReader, List<Container>>();
        // in the order of the list of networks, so that the order of paths decides only within one
        Networks.ALL.forEach(reader -> found.put(reader, new ArrayList<>()));
        for (var path : paths) {
            open(path, true, found, opened, refused);
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private void open(
            Path path,
            boolean lookInside,
            Map<NetworkReader, List<Container>> found,
            List<Container> opened,
            List<Refused> refused)
            throws Cancelled {
        var container = Containers.open(path, meter);
        opened.add(container);
        container.trouble().ifPresent(why -> refused.add(new Refused(path, why)));
        if (container.members().isEmpty() && container.trouble().isPresent()) {
            return;
        }
        var reader = of(container);
        if (reader.isPresent()) {
            found.getOrDefault(reader.get(), new ArrayList<>()).add(container);
            return;
        }
        // a folder of parts as they were downloaded
        var parts =
                container.members().stream()
                        .flatMap(member -> member.file().stream())
                        .filter(Identifying::isPacked)
                        .toList();
        if (lookInside && !parts.isEmpty() && !parts.contains(path)) {
            for (var part : parts) {
                open(part, false, found, opened, refused);
            }
        } else {
            refused.add(new Refused(path, why(container)));
        }
    }

    private Optional<NetworkReader> of(Container container) {
        var contents = new Contents(container.members(), meter);
        NetworkReader best = null;
        var most = 0;
        for (var reader : Networks.ALL) {
            var likeness = reader.likeness(contents);
            if (likeness > most) {
                most = likeness;
                best = reader;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isPacked(Path file) {
        return PACKED.contains(
                new Member(
                                file.getFileName().toString(),
                                0,
                                _ -> java.io.InputStream.nullInputStream())
                        .extension());
    }

    private String why(Container container) {
        var members = container.members();
        if (members.stream().anyMatch(member -> PACKED.contains(member.extension()))) {
            return NESTED;
        }
        var pages = members.stream().filter(member -> member.extension().startsWith("htm")).count();
        var texts = members.stream().filter(member -> member.extension().equals("txt")).count();
        if (pages > members.size() / 2) {
            return PAGES;
        }
        if (members.size() > 1 && texts > members.size() / 2) {
            return TEXTS;
        }
        return members.stream()
                .limit(MOST_TRIED)
                .flatMap(member -> Contents.trouble(member, meter).stream())
                .findFirst()
                .orElse(NOT_KNOWN);
    }
}
