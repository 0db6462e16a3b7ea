package onward.archive.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onward.archive.Network;
import onward.archive.format.Tree;

/// What hangs on a post of Facebook: pictures with captions, links, places, events of a life.
final class FacebookAttachments {

    private final Set<String> captions = new LinkedHashSet<>();
    private final Set<String> otherWords = new LinkedHashSet<>();
    private final List<MergeKey> keys = new ArrayList<>();
    private int pictures;
    private boolean hasNamelessLink;
    private boolean hasName;
    private String link = "";
    private String place = "";

    FacebookAttachments(JsonNode attachments) {
        for (var attachment : Tree.each(attachments)) {
            for (var part : Tree.each(attachment.path("data"))) {
                read(part);
            }
        }
        captions.remove("");
        otherWords.remove("");
    }

    private void read(JsonNode part) {
        if (part.has("media")) {
            pictures++;
            var caption = Meta.text(part.path("media"), "description");
            captions.add(caption);
            keys.addAll(Meta.picture(Network.FACEBOOK, part.path("media"), caption));
        }
        if (part.has("external_context")) {
            var url = Tree.text(part.path("external_context"), "url");
            hasNamelessLink |= url.isEmpty();
            link = link.isEmpty() ? url : link;
        }
        otherWords.add(Meta.text(part.path("life_event"), "title"));
        otherWords.add(Meta.text(part, "text"));
        hasName |= part.has("name");
        place = place.isEmpty() ? Meta.text(part.path("place"), "name") : place;
    }

    /// The words of a post that has none of its own.
    String wordsInstead() {
        return String.join("\n\n", captions.isEmpty() ? otherWords : captions);
    }

    /// Captions that the post's own words do not say.
    List<String> captionsBeside(String text) {
        return captions.stream().filter(caption -> !text.equals(caption)).toList();
    }

    /// Another's post leaves a link without an address, or its writer's name.
    boolean isOfAnotherPost() {
        return hasNamelessLink || hasName;
    }

    int pictures() {
        return pictures;
    }

    String link() {
        return link;
    }

    String place() {
        return place;
    }

    List<MergeKey> keys() {
        return keys;
    }
}
