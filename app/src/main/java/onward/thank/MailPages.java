package onward.thank;

import java.util.List;
import java.util.Optional;
import onward.kernel.Problem;
import onward.kernel.Uuid7;
import onward.platform.mail.MailAddress;
import onward.platform.mail.SendOutcome;
import onward.platform.web.Answer;
import onward.platform.web.Form;
import onward.platform.web.Visit;

/// The page on which a mail server is set up.
final class MailPages {

    private static final String KEPT = "Saved on this computer.";
    private static final String KEPT_WITHOUT =
            "Saved on this computer. Type the password too, before anything can be sent.";
    private static final String KNOWN =
            "This provider is known: its server is filled in. Type the password, then save.";
    private static final String UNKNOWN =
            "This provider is not known here. Its help pages name the outgoing server: look for SMTP.";
    private static final String SHUT = "From this address, no other program can send.";

    private final Mailing mailing;

    MailPages(Mailing mailing) {
        this.mailing = mailing;
    }

    Answer show(Visit visit) {
        var isKept = visit.query("kept").isPresent();
        var isWhole = mailing.find(visit.ownerId()).stream().allMatch(MailAccount::isComplete);
        return Answer.page(
                isKept
                        ? page(visit, isWhole ? KEPT : KEPT_WITHOUT, isWhole)
                        : page(visit, "", true));
    }

    /// Suggests the server of an address; nothing is kept yet.
    private static Answer find(Form form) {
        var typed = MailForm.about(form);
        var address = MailAddress.read(typed.address());
        if (address.isEmpty()) {
            form.refuse("address", MailForm.AN_ADDRESS);
        }
        if (!form.isGood()) {
            return Answer.refused(
                    new MailPage(typed, form.problems(), Optional.empty(), "", false));
        }
        var told =
                address.flatMap(ProviderHint::of)
                        .map(hint -> hint.server().isPresent() ? KNOWN : SHUT)
                        .orElse(UNKNOWN);
        return Answer.page(
                new MailPage(typed, List.of(), Optional.empty(), told, !told.equals(SHUT)));
    }

    Answer keep(Visit visit) {
        var form = visit.form();
        var present = mailing.find(visit.ownerId());
        if (form.word("then").equals("find") && present.isEmpty()) {
            return find(form);
        }
        var typed = MailForm.read(form).completed();
        return typed.account(form, present, Uuid7.at(visit.now()))
                .map(account -> {
                    mailing.keep(visit.ownerId(), account);
                    return Answer.seeOther("/thank/mail?kept=yes");
                })
                .orElseGet(() ->
                        Answer.refused(new MailPage(typed, form.problems(), present, "", false)));
    }

    /// Sends the test and tells at once what came of it.
    Answer test(Visit visit) {
        return mailing.test(visit.owner(), visit.now())
                .map(tried ->
                        Answer.page(
                                page(
                                        visit,
                                        tried.copy()
                                                .map(SentCopy::words)
                                                .map(words -> told(tried.outcome()) + " " + words)
                                                .orElseGet(() -> told(tried.outcome())),
                                        isGood(tried))))
                .orElseGet(() ->
                        Answer.refused(
                                page(visit, "Save the server and its password first.", false)));
    }

    Answer forget(Visit visit) {
        mailing.forget(visit.ownerId());
        return Answer.seeOther("/thank/mail");
    }

    private MailPage page(Visit visit, String told, boolean good) {
        var account = mailing.find(visit.ownerId());
        return new MailPage(MailForm.of(account), List.<Problem>of(), account, told, good);
    }

    private static boolean isGood(Mailing.Tried tried) {
        return tried.outcome() instanceof SendOutcome.Delivered
                && tried.copy().stream().allMatch(SentCopy.KEPT::equals);
    }

    private static String told(SendOutcome outcome) {
        return switch (outcome) {
            case SendOutcome.Delivered() ->
                    "The server took the test. It is in your inbox within minutes.";
            case SendOutcome.Deferred(var hitch, var said) -> words(hitch.words(), said);
            case SendOutcome.Refused(var hitch, var said) -> words(hitch.words(), said);
            case SendOutcome.Unknown() ->
                    "The server never said whether it took the test. Look into your inbox.";
            case SendOutcome.CalledOff() -> "The test was not sent.";
        };
    }

    private static String words(String hitch, String said) {
        return said.isEmpty() ? hitch : hitch + " It said: " + said;
    }
}
