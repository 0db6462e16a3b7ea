package onward.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import onward.Guest;

/// The hand that writes into the vent box.
///
/// @param guest whose box it is
record VentHand(Guest guest) {

    /// Writes a vent, and says where it is read.
    String vent(String text, Shredding shredding) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("vent", text);
        fields.put("shredding", shredding.name());
        return post("/guard/vents", fields).location();
    }

    /// Sends a form that is taken.
    Guest.Reply post(String path, Map<String, String> fields) {
        var reply = guest.post(path, fields);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        return reply;
    }

    /// The first group of a pattern that is on the page.
    static String found(String pattern, String page) {
        var match = Pattern.compile(pattern).matcher(page);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }
}
