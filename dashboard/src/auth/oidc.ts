import { UserManager, WebStorageStateStore } from 'oidc-client-ts';

/** Authorization code with PKCE at the issuer that the platform's own address names. */
export const oidc = new UserManager({
  authority: window.location.origin,
  client_id: 'dashboard',
  redirect_uri: `${window.location.origin}/callback`,
  post_logout_redirect_uri: `${window.location.origin}/`,
  scope: 'openid',
  // Gone with the tab, so that a shared office computer keeps nobody logged in.
  userStore: new WebStorageStateStore({ store: window.sessionStorage }),
  stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  automaticSilentRenew: false,
  monitorSession: false,
});
