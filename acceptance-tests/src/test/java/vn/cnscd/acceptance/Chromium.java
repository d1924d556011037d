package vn.cnscd.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium; Playwright drives it and downloads none of its own. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var executable = find();
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(ARGUMENTS)
                                        .setTimeout(120_000));
    }

    /** Someone with a window of their own, who has not logged in yet. */
    Visitor visitor(URI platform, int width, int height) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(platform.toString())
                                .setLocale("vi-VN")
                                .setTimezoneId("Asia/Ho_Chi_Minh")
                                .setViewportSize(width, height));
        return new Visitor(context.newPage());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The tests of the dashboard need a browser: install Chromium, so that one of "
                                                + NAMES
                                                + " is on the PATH."));
    }
}
