import { describe, expect, it } from 'vitest';
import { inAppBrowser, inChrome } from '../../web/pages/sign-in/in-app-browser.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const CHROME = `${ANDROID} Chrome/141.0.7390.124 Mobile Safari/537.36`;
const SAFARI = `${IPHONE} Version/18.6 Mobile/15E148 Safari/604.1`;
const WEB_VIEW =
  'Mozilla/5.0 (Linux; Android 12; SM-A125F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/141.0.7390.124 Mobile Safari/537.36';

describe('where a sign-in link is opened', () => {
  it.each([
    ['WhatsApp', 'android', `${CHROME} [WA4A/2.25.32.75;]`],
    ['WhatsApp', 'apple', `${SAFARI} [WAiOS/2.25.31]`],
    ['Facebook', 'android', `${WEB_VIEW} [FB_IAB/FB4A;FBAV/440.0.0.30.110;]`],
    ['Facebook', 'apple', `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/440.0.0;FBDV/iPhone13,2]`],
    ['Instagram', 'android', `${CHROME} Instagram 309.1.0.41.113 Android (31/12; 300dpi; 720x1448)`],
    ['Instagram', 'apple', `${IPHONE} Mobile/15E148 Instagram 309.0.0 (iPhone13,2; iOS 18_6; id_ID)`],
    ['any app', 'android', WEB_VIEW],
    ['any app', 'apple', `${IPHONE} Mobile/15E148`],
  ])('is seen to be inside %s (%s)', (_, phone, userAgent) => {
    expect(inAppBrowser(userAgent)).toBe(phone);
  });

  it.each([
    ['Chrome on Android', CHROME],
    ['Safari on an iPhone', SAFARI],
    ['Chrome on an iPhone', `${IPHONE} CriOS/141.0.7390.96 Mobile/15E148 Safari/604.1`],
    ['Firefox on an iPhone', `${IPHONE} FxiOS/144.0 Mobile/15E148 Safari/605.1.15`],
    ['Samsung’s browser', `${ANDROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`],
    ['Firefox on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0'],
    ['a laptop', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36'],
  ])('is a browser of her own: %s', (_, userAgent) => {
    expect(inAppBrowser(userAgent)).toBeUndefined();
  });

  it('is handed to Chrome with its secret, which stands before the # that Android cuts at', () => {
    const link = 'https://etalase.test/masuk#s3cret-_A';
    const address = inChrome(link);
    const cut = address.lastIndexOf('#');
    expect(address.slice(0, cut)).toBe('intent://etalase.test/masuk#s3cret-_A');
    const said = new Map(
      address
        .slice(cut)
        .split(';')
        .map((part) => [part.split('=')[0], part.split('=').slice(1).join('=')]),
    );
    expect([...said.keys()]).toEqual(['#Intent', 'scheme', 'package', 'S.browser_fallback_url', 'end']);
    expect([said.get('scheme'), said.get('package')]).toEqual(['https', 'com.android.chrome']);
    expect(decodeURIComponent(said.get('S.browser_fallback_url') ?? '')).toBe(link);
  });
});
