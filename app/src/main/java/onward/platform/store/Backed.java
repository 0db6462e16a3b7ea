package onward.platform.store;

import java.nio.file.Path;
import java.time.Instant;

/// How a backup or a restore ended.
public sealed interface Backed {

    /// The backup is written, and was opened to see that it restores.
    record Written(Path file, boolean withKey) implements Backed {}

    /// The backup is in place.
    ///
    /// @param madeAt when the backup was made
    /// @param kept what is behind every file that was kept from before, `.before-restore-…`; empty
    ///   where there was none
    record Restored(Instant madeAt, String kept) implements Backed {}

    /// It was not done, and nothing was changed.
    record Refused(Reason reason) implements Backed {}

    /// Why not.
    enum Reason {
        /// There is no store.
        NOTHING_THERE("There is nothing to back up yet: no database is in the data folder."),
        /// The target is taken.
        FILE_EXISTS("A file of this name is there already. Choose another name."),
        /// The target cannot be.
        NO_FOLDER("The folder for the backup is not there, or cannot be written."),
        /// The backup's source has no fitting key.
        KEY_MISSING(
                "The key file is missing or does not fit the database. A backup without the key is made with --without-key."),
        /// There is no backup.
        NO_FILE("There is no such file, or it cannot be read."),
        /// Another file.
        FOREIGN("This file is not a backup of Onward."),
        /// An altered backup.
        DAMAGED("This backup is damaged: it is not as it was written. Use another one."),
        /// A newer backup.
        NEWER("A newer Onward made this backup. Update this one, then restore again."),
        /// A backup without key.
        KEYLESS(
                "This backup holds no key, and no key file here fits it. Put the right key file in its place first."),
        /// A store with writing.
        HAS_WRITING(
                "Something is written here already. With --replace it is kept beside, and the backup takes its place.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// What is the matter and what to do.
        public String words() {
            return words;
        }
    }
}
