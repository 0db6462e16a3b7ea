package onward.archive.network;

import java.util.List;
import onward.archive.Item;

/// Something that was read, with what it is known by.
///
/// @param key two things with one key are the same thing
/// @param also other keys by which another file may tell of it
public record Found(Item item, MergeKey key, List<MergeKey> also) {}
