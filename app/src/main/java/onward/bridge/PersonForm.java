package onward.bridge;

import java.time.Instant;
import java.util.regex.Pattern;
import onward.platform.web.Form;

/// What was typed about somebody, fit or not.
public record PersonForm(
        String name, String role, String email, String metWhere, String trueThing) {

    /// "dana@northwind.example": something, one @, something, without a space or a control
    /// character. More cannot be told from the text of an address: whether it works, only mail
    /// tells.
    private static final Pattern ADDRESS =
            Pattern.compile("(?U)[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@]+");

    static PersonForm blank() {
        return new PersonForm("", "", "", "", "");
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(),
                person.role(),
                person.email(),
                person.metWhere(),
                person.trueThing());
    }

    static PersonForm read(Form form) {
        var typed =
                new PersonForm(
                        form.required("name", "Name", "Write their name, or what you call them."),
                        form.line("role", "Role"),
                        form.line("email", "E-mail"),
                        form.line("metWhere", "Where you met"),
                        form.text("trueThing", "One true thing"));
        if (!typed.email().isEmpty() && !ADDRESS.matcher(typed.email()).matches()) {
            form.refuse(
                    "email",
                    "This does not look like an e-mail address. It needs one @ and no spaces. Or leave it empty.");
        }
        return typed;
    }

    Person person(PersonId id, Instant since) {
        return new Person(id, since, name, role, email, metWhere, trueThing);
    }
}
