package onward.platform.web;

import java.util.List;
import onward.kernel.Owner;
import onward.platform.web.Helplines.Helpline;
import org.jspecify.annotations.Nullable;

/// What surrounds every page: the rail, and the help that every writing page carries.
///
/// @param owner null on pages for somebody who is not signed in
/// @param assets names the present edition of styles and scripts, so that a browser keeps them
///   until they change
public record Shell(
        String title,
        List<Navigation.Entry> rail,
        @Nullable Owner owner,
        List<Helpline> helplines,
        String assets) {}
