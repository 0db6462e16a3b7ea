package onward.offenders.attic;

import onward.offenders.bridge.OpenShelves;

/// Stands in a room that is on no drawing.
record Box(OpenShelves shelves) {}
