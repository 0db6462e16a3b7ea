package onward.thank;

import java.util.List;
import onward.kernel.Problem;
import onward.kernel.Uuid7;
import onward.platform.mail.SendOutcome;
import onward.platform.web.Answer;
import onward.platform.web.Visit;

/// The page on which a mail server is set up.
final class MailPages {

    private final Mailing mailing;

    MailPages(Mailing mailing) {
        this.mailing = mailing;
    }

    Answer show(Visit visit) {
        var told = visit.query("kept").isPresent() ? "Saved on this computer." : "";
        return Answer.page(page(visit, told, true));
    }

    Answer keep(Visit visit) {
        var form = visit.form();
        var typed = MailForm.read(form).completed();
        var present = mailing.find(visit.ownerId());
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
