package vn.cnscd.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone who looks at the dashboard in a window of a browser. */
final class Visitor implements AutoCloseable {

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Page page) {
        this.page = page;
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
    }

    /** Opens a page of the dashboard, and logs in on the page of the identity provider. */
    Visitor loggedInAs(String roleAtUnit, String path) {
        page.navigate(path);
        button("Đăng nhập").click();
        page.getByLabel("Tên đăng nhập").fill(roleAtUnit);
        page.getByLabel("Mật khẩu").fill("local");
        button("Đăng nhập").click();
        content().waitFor();
        return this;
    }

    void goTo(String path) {
        page.navigate(path);
    }

    /** No part of the page waits for its content any more. */
    void waitUntilAllIsLoaded() {
        content().waitFor();
        PlaywrightAssertions.assertThat(page.locator(".skeleton")).hasCount(0);
    }

    /** What follows the head of the page: where the skip link leads. */
    Locator content() {
        return page.locator("#content");
    }

    Page page() {
        return page;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /**
     * One of the headline figures, for example {@code ACTIVITIES}, with all that stands around it.
     */
    Locator tile(String indicator) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHas(figure(indicator)));
    }

    Locator figure(String indicator) {
        return page.getByTestId("figure-" + indicator);
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator image(String description) {
        return page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(description));
    }

    Locator live() {
        return page.getByTestId("live");
    }

    Locator reportState() {
        return page.getByTestId("report-state");
    }

    /** Whether a headline figure reaches its target. */
    Locator verdict(String indicator) {
        return tile(indicator).locator(".badge");
    }

    /** The row of a table that begins with a name. */
    Locator row(String name) {
        return page.getByRole(AriaRole.ROW)
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.ROWHEADER,
                                                new Page.GetByRoleOptions()
                                                        .setName(name)
                                                        .setExact(true))));
    }

    /** Where the page keeps somebody out: each rule of WCAG 2.2 AA it breaks, and by what. */
    List<String> barriers() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(
                                rule ->
                                        rule.getNodes().stream()
                                                .map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }

    int pixelsBeyondTheWindow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    }

    /**
     * What the browser had to say against the page: errors of scripts, refused content, failed
     * requests.
     */
    List<String> complaints() {
        return complaints;
    }

    /** Keeps a picture of the page, once all of it is there. */
    void keep(String name) {
        waitUntilAllIsLoaded();
        page.evaluate("window.scrollTo(0, 0)");
        var folder = Path.of(System.getProperty("screenshots", "target/screenshots"));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(folder.resolve(name + ".png"))
                        .setFullPage(true));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
