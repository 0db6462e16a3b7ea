package onward.archive.network;

import java.io.IOException;
import onward.archive.Network;

/// One network's way of writing an export.
public interface NetworkReader {

    Network network();

    /// How much of a container looks like this network's: 0 for nothing, 100 for no doubt.
    int likeness(Contents contents);

    /// Says of each file what is to be done with it, in the order in which it is to come out. What
    /// must be known beforehand, such as the account's name, is read here.
    void plan(Plan plan) throws IOException;
}
