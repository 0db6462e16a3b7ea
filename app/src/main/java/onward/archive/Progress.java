package onward.archive;

/// Is told some ten times a second how far the reading has come, by the thread that reads.
@FunctionalInterface
public interface Progress {

    void reached(Reached reached);

    /// For whoever does not want to know.
    Progress UNSEEN = _ -> {};
}
