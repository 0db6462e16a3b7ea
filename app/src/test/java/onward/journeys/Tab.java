package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import onward.World;

/// One open page in a real browser, and what must hold of every page: it asks no other host, breaks
/// no rule of its own policy, and axe finds nothing.
final class Tab implements AutoCloseable {

    /// What axe has looked at, in which setting: one journey need not look where another did.
    private static final Set<String> LOOKED = ConcurrentHashMap.newKeySet();

    private final BrowserContext context;
    private final Page page;
    private final Setting setting;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    private Tab(BrowserContext context, Page page, Setting setting, String base) {
        this.context = context;
        this.page = page;
        this.setting = setting;
        this.base = base;
        context.onRequest(request -> {
            // a recording that the page plays to its own person comes from its own memory
            var isOwn = request.url().startsWith("blob:" + base + "/");
            if (!isOwn && !"localhost".equals(URI.create(request.url()).getHost())) {
                complaints.add("asked for " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            // a refused form or an ended session is an answer, not a fault of the page
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
    }

    /// A browser signed in by the launch link.
    static Tab signedIn(World world, Setting setting) {
        var context = Chromium.browser().newContext(setting.options());
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        var base = "http://localhost:" + world.port();
        var tab = new Tab(context, context.newPage(), setting, base);
        tab.page.navigate(base + world.linkOf(world.owner()));
        return tab;
    }

    /// A second tab of the same browser.
    Tab another() {
        return new Tab(context, context.newPage(), setting, base);
    }

    Tab open(String path) {
        page.navigate(base + path);
        return inspected();
    }

    /// Opens a page to take its picture; other tests look at it as axe does.
    Tab glance(String path) {
        page.navigate(base + path);
        return this;
    }

    Page page() {
        return page;
    }

    Tab press(String name) {
        var button = new Page.GetByRoleOptions().setName(name).setExact(true);
        return leadingOn(() -> page.getByRole(AriaRole.BUTTON, button).first().click());
    }

    Tab follow(String name) {
        var link = new Page.GetByRoleOptions().setName(name);
        return leadingOn(() -> page.getByRole(AriaRole.LINK, link).first().click());
    }

    /// Does what leads to another page, and waits until that page is there: a form that is still
    /// saving goes a moment later than its button.
    private Tab leadingOn(Runnable act) {
        if (!setting.hasScripts()) {
            act.run();
            page.waitForLoadState();
            return inspected();
        }
        page.evaluate("window.onwardLeft = true");
        act.run();
        page.waitForFunction("() => !window.onwardLeft && document.readyState === 'complete'");
        return inspected();
    }

    Tab type(String field, String text) {
        page.locator("#" + field).fill(text);
        return this;
    }

    /// Chooses a radio button by its field and value.
    Tab choose(String field, String value) {
        page.locator("input[name=" + field + "][value='" + value + "']")
                .locator("xpath=..")
                .click();
        return this;
    }

    Tab unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
        return this;
    }

    Tab sees(String text) {
        assertThat(page.locator("main").innerText()).contains(text);
        return this;
    }

    Tab doesNotSee(String text) {
        assertThat(page.locator("main").innerText()).doesNotContain(text);
        return this;
    }

    /// The last part of the address, for instance an id.
    String path() {
        return URI.create(page.url()).getPath();
    }

    /// Looks at the page as axe does, and at its width.
    Tab inspected() {
        assertThat(complaints).isEmpty();
        if (setting.hasScripts() && LOOKED.add(setting + skeleton())) {
            var found = new AxeBuilder(page).setLegacyMode(true).options(wrongOnly()).analyze();
            assertThat(found.getViolations()).as("axe on %s", path()).isEmpty();
            var wider =
                    page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
            assertThat(wider).as("scrolls sideways: %s", path()).isEqualTo(false);
        }
        return this;
    }

    /// The page without its words: axe finds nothing new on one that was looked at.
    private String skeleton() {
        return page.content()
                .replaceAll(">[^<]+<", ">t<")
                .replaceAll(" (?:value|href|action)=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }

    /// Axe tells at length what is right, unless it is told not to.
    private static AxeRunOptions wrongOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    @Override
    public void close() {
        context.close();
    }
}
