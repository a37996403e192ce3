/** The two differ in how a link is opened in the real browser. */
export type Phone = 'android' | 'apple';

/**
 * Names in the user agents of WhatsApp, Facebook, Messenger, Instagram, Line and TikTok; "wv" is any app's web view on
 * Android.
 */
const APPS = /\b(?:WA4A|WAiOS|FBA[NV]|FB_IAB|Instagram|Line|BytedanceWebview)\b|; wv\)/;
const APPLE = /iPhone|iPad|iPod/;

/**
 * Returns the kind of phone when the page is shown inside another app, whose cookies are its own: a user who signs in there
 * is not signed in in her browser. Undefined in a browser, and in an app that pretends to be one.
 */
export function inAppBrowser(userAgent: string): Phone | undefined {
  const isApple = APPLE.test(userAgent);
  // On iPhones, all browsers have Safari in their user agent; apps with a web view do not.
  if (!APPS.test(userAgent) && (!isApple || userAgent.includes('Safari/'))) return undefined;
  return isApple ? 'apple' : 'android';
}

/**
 * Returns an address that Android opens in Chrome from any app. Android cuts it at its last #, so the secret after the first
 * one is preserved. Without Chrome, the page stays open.
 */
export function inChrome(address: string): string {
  const { protocol, host, pathname, hash } = new URL(address);
  const scheme = protocol.slice(0, -1);
  const otherwise = encodeURIComponent(address);
  return `intent://${host}${pathname}${hash}#Intent;scheme=${scheme};package=com.android.chrome;S.browser_fallback_url=${otherwise};end`;
}
