package vn.cnscd.local.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients of the local run: the dashboard, notification-service, and any {@code ROLE@UNIT}. */
final class DemoClients implements RegisteredClientRepository {

    static final String DASHBOARD = "dashboard";
    static final String NOTIFICATION = "notification-service";

    private static final TokenSettings ONE_HOUR =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build();

    private final RegisteredClient dashboard;
    private final RegisteredClient notification;

    DemoClients(String publicUrl, String notificationSecret) {
        this.dashboard = dashboard(publicUrl);
        this.notification = machine(NOTIFICATION, notificationSecret);
    }

    /** Called to store a secret in a better encoding; there is nothing to keep it in. */
    @Override
    public void save(RegisteredClient client) {}

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return switch (clientId) {
            case DASHBOARD -> dashboard;
            case NOTIFICATION -> notification;
            default ->
                    DemoActor.parse(clientId)
                            .map(_ -> machine(clientId, DemoActor.SECRET))
                            .orElse(null);
        };
    }

    private static RegisteredClient machine(String clientId, String secret) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(ONE_HOUR)
                .build();
    }

    private static RegisteredClient dashboard(String publicUrl) {
        return RegisteredClient.withId(DASHBOARD)
                .clientId(DASHBOARD)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(publicUrl + "/")
                .redirectUri(publicUrl + "/callback")
                .postLogoutRedirectUri(publicUrl + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .tokenSettings(ONE_HOUR)
                .build();
    }
}
