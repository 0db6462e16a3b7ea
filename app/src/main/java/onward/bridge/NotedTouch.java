package onward.bridge;

import java.util.Optional;

/// A touch, with where the rhythm stood before it.
///
/// @param before empty where there was none, or it was not kept
record NotedTouch(Touch touch, Optional<Pace> before) {}
