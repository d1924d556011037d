package vn.cnscd.local.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The login page (trang đăng nhập), in Vietnamese and, on demand, in English. */
@RestController
final class LoginPage {

    private static final String LANGUAGE = "cnscd_language";
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final String template;

    LoginPage() {
        try {
            template =
                    new ClassPathResource("vn/cnscd/local/identity/login.html")
                            .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(path = "/login", produces = "text/html;charset=UTF-8")
    String show(
            CsrfToken csrf,
            @RequestParam(name = "lang", required = false) @Nullable String wanted,
            @CookieValue(name = LANGUAGE, defaultValue = "vi") String usual,
            @RequestParam(name = "user", defaultValue = "") String user,
            @RequestParam(name = "error", required = false) @Nullable String error,
            HttpServletResponse response) {
        var text = LoginText.in(wanted == null ? usual : wanted);
        response.addCookie(rememberedLanguage(text));
        return filled(
                Map.ofEntries(
                        Map.entry("language", text.language()),
                        Map.entry("title", text.title()),
                        Map.entry("lead", text.lead()),
                        Map.entry("user_label", text.userLabel()),
                        Map.entry("password_label", text.passwordLabel()),
                        Map.entry("button", text.button()),
                        Map.entry("accounts", text.accounts()),
                        Map.entry("other", text.otherLanguage()),
                        Map.entry("other_name", text.otherLanguageName()),
                        Map.entry("error", error == null ? "" : text.refused()),
                        Map.entry("user", user),
                        Map.entry("csrf_name", csrf.getParameterName()),
                        Map.entry("csrf", csrf.getToken())));
    }

    private static Cookie rememberedLanguage(LoginText text) {
        var cookie = new Cookie(LANGUAGE, text.language());
        cookie.setPath("/login");
        cookie.setHttpOnly(true);
        return cookie;
    }

    private String filled(Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        HtmlUtils.htmlEscape(
                                                values.getOrDefault(place.group(1), ""), "UTF-8")));
    }
}
