package onward.platform.web;

import java.util.Optional;

/// The headers that tell where a request comes from.
record AskedFrom(Optional<String> host, Optional<String> origin, Optional<String> fetchedFrom) {}
