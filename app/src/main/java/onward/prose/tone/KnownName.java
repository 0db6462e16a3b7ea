package onward.prose.tone;

/// A name that Onward knows, in one of its written forms.
///
/// @param label [Label#NAMES_EMPLOYER] or [Label#NAMES_PERSON]
/// @param name the name as the person keeps it, whatever form was found
record KnownName(Label label, String name) {}
