package onward.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/// Turns a view into bytes with the templates that were compiled with the program.
final class Templates {

    private static final String PACKAGE = "onward.templates";

    private final TemplateEngine engine;

    Templates() {
        engine =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);
    }

    byte[] render(View view, Shell shell) {
        var output = new Utf8ByteOutput();
        engine.render(view.template(), Map.of("page", view, "shell", shell), output);
        return output.toByteArray();
    }
}
