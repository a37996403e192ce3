/** How a link is opened in the real browser differs between the two. */
export type Phone = 'android' | 'apple';

/** What WhatsApp, Facebook, Messenger, Instagram, Line and TikTok call themselves; "wv" is any app's on Android. */
const APPS = /\b(?:WA4A|WAiOS|FBA[NV]|FB_IAB|Instagram|Line|BytedanceWebview)\b|; wv\)/;
const APPLE = /iPhone|iPad|iPod/;

/**
 * On what phone a page is shown inside another app, which has cookies of its own: who signs in there is not signed in in
 * her browser. Undefined in a browser, and where an app pretends to be one.
 */
export function inAppBrowser(userAgent: string): Phone | undefined {
  const isApple = APPLE.test(userAgent);
  // On iPhones, all browsers call themselves Safari, and apps that only show a page do not.
  if (!APPS.test(userAgent) && (!isApple || userAgent.includes('Safari/'))) return undefined;
  return isApple ? 'apple' : 'android';
}

/**
 * An address that Android opens in Chrome, whatever app it is pressed in. Android cuts it at its last #, so that the
 * secret behind the first one arrives. Where there is no Chrome, the page stays where it is.
 */
export function inChrome(address: string): string {
  const { protocol, host, pathname, hash } = new URL(address);
  const scheme = protocol.slice(0, -1);
  const otherwise = encodeURIComponent(address);
  return `intent://${host}${pathname}${hash}#Intent;scheme=${scheme};package=com.android.chrome;S.browser_fallback_url=${otherwise};end`;
}
