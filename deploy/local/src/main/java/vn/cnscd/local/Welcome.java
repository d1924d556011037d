package vn.cnscd.local;

import java.time.Duration;
import java.util.List;
import vn.cnscd.local.screen.Board;

/** What a person reads when the platform is ready. */
final class Welcome {

    private Welcome() {}

    static List<String> text(LocalPlatform platform, Options options, Duration taken) {
        String url = platform.gatewayUrl().toString();
        return List.of(
                "",
                "Ready after " + Board.seconds(taken) + ":  " + url,
                "",
                "  Dashboard    " + url,
                "  API          " + url + "/api/v1   (documentation: " + url + "/docs)",
                "  Accounts     ROLE@UNIT with the password 'local', for example",
                "               province-officer@31, commune-officer@31-11131, commune-chair@31-11131,",
                "               team-leader@31-11131-007, viewer@31, operator@vn",
                "  A token      curl -u operator@vn:local -d grant_type=client_credentials "
                        + url
                        + "/oauth2/token",
                "  E-mail sent  " + platform.mailFolder(),
                "  Logs         " + platform.log("gateway").getParent(),
                "  Data         " + options.data().toAbsolutePath().normalize(),
                "",
                "Ctrl-C stops everything.");
    }
}
