package onward.thank;

import onward.bridge.Person;

/// Another note about the same interview.
public record OtherNote(Person person, String body) {}
