package onward.platform.web;

/// One address of the program.
///
/// @param path with its parts in braces, such as `/interviews/{id}`
public record Route(Method method, String path, Reply reply) {

    /// How an address is asked for.
    public enum Method {
        /// Looks; changes nothing.
        GET,
        /// Does.
        POST
    }
}
