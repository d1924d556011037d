package vn.cnscd.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.cnscd.local.Options.Load;
import vn.cnscd.local.screen.Board;

/** What a person reads when the platform is ready. */
final class Welcome {

    private Welcome() {}

    static List<String> text(LocalPlatform platform, Options options, Duration taken) {
        String url = platform.gatewayUrl().toString();
        var lines = new ArrayList<>(basics(platform, options, taken, url));
        if (options.load() == Load.DEMO) {
            lines.addAll(demo(url));
        }
        lines.addAll(List.of("", "Ctrl-C stops everything."));
        return lines;
    }

    private static List<String> demo(String url) {
        return List.of(
                "",
                "  The demo     the fourth quarter of 2025 (period 2025-Q4):",
                "               xã Chí Minh     " + url + "/provinces/31/communes/11131",
                "               xã Thượng Hồng  " + url + "/provinces/31/communes/10993",
                "               Quảng Ngãi      " + url + "/provinces/51");
    }

    private static List<String> basics(
            LocalPlatform platform, Options options, Duration taken, String url) {
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
                "  Data         " + options.data().toAbsolutePath().normalize());
    }
}
