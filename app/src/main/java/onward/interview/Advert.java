package onward.interview;

/// What is known of a pursuit's job advert. Adverts vanish, so their text is kept.
///
/// @param text what it said; may be empty
/// @param link where it stands; may be empty
/// @param source where it was found: a recruiter, a site, a friend; may be empty
public record Advert(String text, String link, String source) {

    /// Nothing is known of it.
    public static Advert none() {
        return new Advert("", "", "");
    }
}
