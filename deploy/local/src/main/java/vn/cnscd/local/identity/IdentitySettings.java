package vn.cnscd.local.identity;

import vn.cnscd.local.layout.Ports;
import vn.cnscd.local.layout.Secrets;

/** What the identity provider must know of the run it belongs to. */
public record IdentitySettings(Ports ports, Secrets secrets) {

    /** The issuer of all tokens: the gateway, which forwards the paths of the protocol. */
    String issuer() {
        return ports.gatewayUrl();
    }
}
