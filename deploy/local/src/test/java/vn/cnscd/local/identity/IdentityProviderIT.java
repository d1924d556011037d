package vn.cnscd.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Date;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.Secrets;

class IdentityProviderIT {

    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @TempDir private static Path folder;
    private static Ports ports;
    private static Secrets secrets;
    private static IdentityProvider identity;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        ports = Ports.free();
        secrets = new Secrets(folder);
        identity = new IdentityProvider(new IdentitySettings(ports, secrets));
        identity.start(_ -> {});
    }

    @AfterAll
    static void stop() {
        identity.stop();
    }

    @Test
    void aClientGetsATokenForItsRoleAndUnit() throws Exception {
        var answer = token("commune-system@31-11131", "local");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"token_type\":\"Bearer\"", "\"expires_in\":3");
        var claims = claimsOf(answer.body());
        assertThat(claims.getIssuer()).isEqualTo(ports.gatewayUrl());
        assertThat(claims.getSubject()).isEqualTo("commune-system@31-11131");
        assertThat(claims.getStringClaim("client_id")).isEqualTo("commune-system@31-11131");
        assertThat(claims.getStringClaim("unit")).isEqualTo("31/11131");
        assertThat(claims.getStringListClaim("roles")).containsExactly("COMMUNE_SYSTEM");
        assertThat(claims.getExpirationTime())
                .isEqualTo(Date.from(claims.getIssueTime().toInstant().plusSeconds(3600)));
    }

    @Test
    void theNotificationServiceHasASecretAndARoleOfItsOwn() throws Exception {
        assertThat(token("notification-service", "local").statusCode()).isEqualTo(401);

        var claims = claimsOf(token("notification-service", secrets.notificationClient()).body());

        assertThat(claims.getStringClaim("unit")).isEqualTo("vn");
        assertThat(claims.getStringListClaim("roles")).containsExactly("SERVICE");
    }

    @Test
    void refusesAWrongSecretAnUnknownRoleAndAMalformedUnit() throws Exception {
        for (var client : new String[] {"province-officer@99999", "mayor@31", "operator"}) {
            var answer = token(client, "local");
            assertThat(answer.statusCode()).as(client).isEqualTo(401);
            assertThat(answer.body()).contains("invalid_client");
        }
        assertThat(token("operator@vn", "remote").statusCode()).isEqualTo(401);
    }

    @Test
    void aPersonLogsInToTheDashboard() throws Exception {
        var toLogin = get(authorization());
        assertThat(toLogin.statusCode()).isEqualTo(302);
        assertThat(location(toLogin)).endsWith("/login");

        String page = get("/login").body();
        assertThat(page).contains("lang=\"vi\"", "Đăng nhập", "Mật khẩu").doesNotContain("{{");
        assertThat(get("/login?lang=en").body()).contains("Password");

        var loggedIn = post("/login", loginForm(page, "local"));
        assertThat(location(loggedIn)).startsWith(ports.gatewayUrl() + "/oauth2/authorize");
        var back = get(authorization());
        assertThat(location(back)).startsWith(ports.gatewayUrl() + "/callback?code=");
        String code = location(back).replaceFirst(".*code=([^&]+).*", "$1");

        var answer =
                post(
                        "/oauth2/token",
                        "grant_type=authorization_code&client_id=dashboard&code_verifier="
                                + VERIFIER
                                + "&code="
                                + code
                                + "&redirect_uri="
                                + encoded(ports.gatewayUrl() + "/callback"));

        var claims = claimsOf(answer.body());
        assertThat(claims.getSubject()).isEqualTo("commune-officer@31-11131");
        assertThat(claims.getStringClaim("client_id")).isEqualTo("dashboard");
        assertThat(claims.getStringListClaim("roles")).containsExactly("COMMUNE_OFFICER");
    }

    @Test
    void aWrongPasswordLeadsBackToTheLoginPage() throws Exception {
        var answer = post("/login", loginForm(get("/login").body(), "wrong"));

        assertThat(location(answer)).endsWith("/login?error");
        assertThat(get("/login?error").body()).contains("không đúng");
    }

    @Test
    void theLoginPageEscapesWhatItIsGiven() throws Exception {
        assertThat(get("/login?user=%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
    }

    private static String authorization() {
        return "/oauth2/authorize?response_type=code&client_id=dashboard&scope=openid&state=s"
                + "&code_challenge_method=S256&code_challenge="
                + CHALLENGE
                + "&redirect_uri="
                + encoded(ports.gatewayUrl() + "/callback");
    }

    private static String loginForm(String page, String password) {
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(csrf.find()).isTrue();
        return "username=commune-officer%4031-11131&password="
                + password
                + "&_csrf="
                + encoded(csrf.group(1));
    }

    private HttpResponse<String> token(String client, String secret) throws Exception {
        String basic =
                Base64.getEncoder()
                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return http.send(
                form("/oauth2/token", "grant_type=client_credentials")
                        .header("Authorization", "Basic " + basic)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return http.send(form(path, body).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(identity.directUrl() + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(identity.directUrl() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static JWTClaimsSet claimsOf(String body) throws Exception {
        String token = body.replaceFirst("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
