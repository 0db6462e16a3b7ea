package onward.prose.lens;

import java.util.List;
import java.util.Map;

/// What contractions stand for, also those typed without their apostrophe.
final class Contractions {

    static final Map<String, List<String>> WHOLE =
            Map.ofEntries(
                    Map.entry("can't", List.of("can", "not")),
                    Map.entry("cant", List.of("can", "not")),
                    Map.entry("cannot", List.of("can", "not")),
                    Map.entry("won't", List.of("will", "not")),
                    Map.entry("wont", List.of("will", "not")),
                    Map.entry("shan't", List.of("will", "not")),
                    Map.entry("shall", List.of("will")),
                    Map.entry("ain't", List.of("is", "not")),
                    Map.entry("dont", List.of("do", "not")),
                    Map.entry("didnt", List.of("did", "not")),
                    Map.entry("doesnt", List.of("does", "not")),
                    Map.entry("isnt", List.of("is", "not")),
                    Map.entry("wasnt", List.of("was", "not")),
                    Map.entry("couldnt", List.of("could", "not")),
                    Map.entry("shouldnt", List.of("should", "not")),
                    Map.entry("wouldnt", List.of("would", "not")),
                    Map.entry("shouldve", List.of("should", "have")),
                    Map.entry("im", List.of("i", "am")),
                    Map.entry("ive", List.of("i", "have")),
                    Map.entry("theyre", List.of("they", "are")),
                    Map.entry("thats", List.of("that", "is")),
                    Map.entry("gonna", List.of("going", "to")),
                    Map.entry("gotta", List.of("got", "to")),
                    Map.entry("shoulda", List.of("should", "have")));

    static final Map<String, String> ENDINGS =
            Map.of(
                    "'m", "am", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would", "'s",
                    "is");

    private Contractions() {}
}
