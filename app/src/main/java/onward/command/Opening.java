package onward.command;

import onward.platform.store.DatabaseAddress;

/// Which store is opened, and where the program answers.
///
/// @param port 0 takes a free one
record Opening(Places places, DatabaseAddress address, int port) {}
