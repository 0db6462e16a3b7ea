package onward.thank;

import onward.kernel.Uuid7;

/// The id of one time that a note was let go.
public record DeliveryId(String value) {
    public DeliveryId {
        Uuid7.check(value);
    }
}
