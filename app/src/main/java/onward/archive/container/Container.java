package onward.archive.container;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a path given by the person turned out to hold.
///
/// @param members the files that may hold words, in the container's own order
/// @param unopened how many others there are: pictures, films
/// @param trouble what is wrong with the container as a whole, in words
public record Container(
        Path path, List<Member> members, int unopened, Optional<String> trouble, Closeable handle)
        implements Closeable {

    public Container {
        members = List.copyOf(members);
    }

    /// A path that cannot be read at all, with the reason.
    static Container refused(Path path, String why) {
        return new Container(path, List.of(), 0, Optional.of(why), () -> {});
    }

    @Override
    public void close() throws IOException {
        handle.close();
    }
}
