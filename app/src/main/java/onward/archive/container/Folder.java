package onward.archive.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Optional;

/// An export that was unpacked already, or one file of it. Links are not followed: they may lead
/// out of the folder.
final class Folder {

    private static final int DEEPEST = 32;

    private Folder() {}

    static Container open(Path folder) throws IOException {
        var members = new ArrayList<Member>();
        var unopened = 0;
        try (var files = Files.walk(folder, DEEPEST)) {
            for (var file :
                    files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .sorted()
                            .toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if (Member.mayHoldWords(path)) {
                    members.add(member(path, file));
                } else {
                    unopened++;
                }
            }
        } catch (UncheckedIOException closed) {
            throw closed.getCause();
        }
        return new Container(folder, members, unopened, Optional.empty(), () -> {});
    }

    /// One file on its own.
    static Container alone(Path file) throws IOException {
        return new Container(
                file,
                java.util.List.of(member(file.getFileName().toString(), file)),
                0,
                Optional.empty(),
                () -> {});
    }

    private static Member member(String path, Path file) throws IOException {
        return new Member(
                path,
                Files.size(file),
                meter -> {
                    var channel = FileChannel.open(file, StandardOpenOption.READ);
                    return new Owning(new Slice(channel, 0, channel.size(), meter), channel);
                },
                Optional.of(file));
    }
}
