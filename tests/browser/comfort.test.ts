import { beforeAll, describe, expect, it } from 'vitest';
import { givenSystem } from './steps/given-system.ts';
import { barriers } from './steps/barriers.ts';
import { focused, overflow, smallTargets } from './steps/looking.ts';
import { givenProduct } from './steps/making.ts';
import { givenMember, givenSomebody, type Visitor, whenOpening } from './steps/visitor.ts';

const SCREENS = {
  melati: [
    '/',
    '/foto',
    '/teman',
    '/promosi',
    '/promosi/baru',
    '/promosi/baru/marketDays',
    '/promosi/baru/festive',
    '/kalender',
    '/hasil',
    '/saya',
    '/antrean',
    '/izin',
    '/halaman',
    '/merek',
    '/ya-tetap',
    '/pelajaran',
    '/pelajaran/photo',
    '/produk/contoh-melati',
    '/produk/contoh-melati/kata',
    '/produk/contoh-melati/cetak',
  ],
  flamboyan: [
    '/',
    '/promosi',
    '/promosi/baru',
    '/promosi/baru/rotation',
    '/promosi/baru/class',
    '/kalender',
    '/kiriman',
    '/anggota',
    '/anggota/teratai',
    '/anggota/teratai/merek',
    '/halaman',
    '/hasil',
    '/catatan',
  ],
  bakung: ['/hasil', '/promosi', '/kalender', '/saya'],
} as const;

describe('comfort on a cheap phone', () => {
  const given = givenSystem({ demo: true });
  const visitors = new Map<string, Visitor>();
  beforeAll(async () => {
    for (const member of Object.keys(SCREENS))
      visitors.set(member, await givenMember(given.browser, given.system, member));
  });

  const visitorOf = (member: string): Visitor => {
    const visitor = visitors.get(member);
    if (!visitor) throw new Error(`${member} has not come in`);
    return visitor;
  };
  /** The newest campaign, which has posts of every state, and one of its posts for who may open them. */
  const campaignPaths = async ({ page }: Visitor): Promise<readonly string[]> => {
    await page.goto(`${given.system.url}/promosi`);
    const campaign = (await page.locator('main .way').last().getAttribute('href')) ?? '';
    await page.goto(`${given.system.url}${campaign}`);
    await page.waitForLoadState('networkidle');
    const posts = page.locator('main a[href^="/kiriman/"]');
    const post = (await posts.count()) > 0 ? await posts.first().getAttribute('href') : undefined;
    return [campaign, ...(post ? [post] : [])];
  };

  for (const [member, paths] of Object.entries(SCREENS)) {
    it(`fits 320 px with text twice as large on every screen of ${member}`, async () => {
      const visitor = visitorOf(member);
      const { page } = visitor;
      const inCampaign = await campaignPaths(visitor);
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of [...paths, ...inCampaign]) {
        await whenOpening(visitor, given.system, path);
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '225%';
        });
        expect({ path, ...(await overflow(page)) }).toEqual({ path, by: 0, what: [] });
      }
      await page.setViewportSize({ width: 360, height: 740 });
      expect(visitor.complaints).toEqual([]);
    });

    it(`has nothing to tap under 48 px on any screen of ${member}`, async () => {
      const visitor = visitorOf(member);
      const inCampaign = await campaignPaths(visitor);
      for (const path of [...paths, ...inCampaign]) {
        await whenOpening(visitor, given.system, path);
        await visitor.page.waitForLoadState('networkidle');
        expect({ path, small: await smallTargets(visitor.page) }).toEqual({ path, small: [] });
      }
    });

    it(`shuts nobody out on any screen of ${member}, as far as axe can tell`, async () => {
      const visitor = visitorOf(member);
      const inCampaign = await campaignPaths(visitor);
      // So tall that nothing lies beneath the menu at the foot of the screen.
      await visitor.page.setViewportSize({ width: 360, height: 12_000 });
      const found: Record<string, string[]> = {};
      for (const path of [...paths, ...inCampaign]) {
        await whenOpening(visitor, given.system, path);
        await visitor.page.waitForLoadState('networkidle');
        const here = await barriers(visitor.page);
        await visitor.page.emulateMedia({ colorScheme: 'dark' });
        here.push(...(await barriers(visitor.page, ['color-contrast'])).map((what) => `dark: ${what}`));
        await visitor.page.emulateMedia({ colorScheme: 'light' });
        if (here.length > 0) found[path] = here;
      }
      await visitor.page.setViewportSize({ width: 360, height: 740 });
      expect(found).toEqual({});
    });
  }

  it('shuts nobody out who is not signed in: with a link, with a stale one, with none', async () => {
    const { page } = await givenSomebody(given.browser);
    const link = await given.system.link('seruni');
    for (const address of [link, `${link.slice(0, -4)}AAAA`, given.system.url]) {
      await page.goto(address);
      await page.locator('h1').waitFor();
      expect({ address, found: await barriers(page) }).toEqual({ address, found: [] });
    }
  });

  it('fits and can be tapped on the screen of a product, in Indonesian and English', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    await givenProduct(page, 'Tiwul lebar sekali namanya');
    await page.setViewportSize({ width: 320, height: 640 });
    for (const language of ['English', 'Indonesia']) {
      await page.getByRole('button', { name: language, exact: true }).click();
      expect(await smallTargets(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
      });
      expect(await overflow(page)).toEqual({ by: 0, what: [] });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '';
      });
    }
    expect(visitor.complaints).toEqual([]);
  });

  it('can be used with keys alone: skip to content, the big button, and a new page begins at its start', async () => {
    const { page } = visitorOf('melati');
    await page.goto(given.system.url);
    await page.getByText('Produk saya').waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.body.focus());
    await page.locator('.skip').focus();
    expect(await focused(page)).toBe('Langsung ke isi');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Foto produk');
    await page.keyboard.press('Enter');
    await page.locator('.steps').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Kembali');
  });

  it('speaks English on wish, says so to who listens, and remembers it', async () => {
    const { page } = visitorOf('melati');
    await page.goto(given.system.url);
    const other = page.getByRole('button', { name: 'English' });
    expect(await other.getAttribute('lang')).toBe('en');
    await other.click();
    await page.getByRole('link', { name: 'Product photo' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'My products' }).waitFor();
    await page.getByRole('button', { name: 'Indonesia' }).click();
    await page.getByRole('heading', { name: 'Produk saya' }).waitFor();
  });

  it('is dark or light as she wishes, whatever the phone is, and remembers it', async () => {
    const visitor = visitorOf('melati');
    const { page } = visitor;
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await whenOpening(visitor, given.system, '/saya');
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.getByLabel('Terang', { exact: true }).check({ force: true });
    expect(await ground()).toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByLabel('Gelap', { exact: true }).check({ force: true });
    await page.reload();
    await page.getByLabel('Gelap', { exact: true }).waitFor({ state: 'attached' });
    expect(await ground()).toBe(dark);
    await page.getByLabel('Sesuai HP').check({ force: true });
    expect(await ground()).toBe(light);
  });

  it('obeys a policy that allows no inline script, style or foreign origin', async () => {
    const { page } = visitorOf('bakung');
    const response = await page.goto(`${given.system.url}/hasil`);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    await page.locator('.chart svg').first().waitFor();
    expect(visitorOf('bakung').complaints).toEqual([]);
  });
});
