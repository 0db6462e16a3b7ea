package onward.prose.tone;

import java.util.List;
import onward.prose.Language;

/// What the lists, the names and the model found in one text, before any rule has read it.
///
/// @param cues entries of the word lists, in the order of their ends
/// @param names forms of known names, likewise; whether one is meant is for the rules to say
/// @param language what is not English shall carry nothing
record Reading(
        String text,
        List<Hit<Cue>> cues,
        List<Hit<KnownName>> names,
        Scores scores,
        Language language) {

    Reading {
        cues = List.copyOf(cues);
        names = List.copyOf(names);
    }
}
