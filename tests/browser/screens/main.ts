import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import * as z from 'zod';
import { givenSomebody, openBrowser, whenEntering } from '../steps/visitor.ts';
import { type Role, type Shot, SHOTS, SIZES } from './shots.ts';
import { openVillage, type Village } from './village.ts';

// `npm run screens -- --out DIR [--data DIR] [--only TEXT]`: a contact sheet of the app's screens on the filled village, for
// people to look at. Without --data it plays the season anew.

/** Of a long screen no more than this is shown, in heights of the window. */
const MOST_HEIGHTS = 2;
/** Px of a column of the sheet. */
const COLUMN = 300;
const COLUMNS = 6;

const nameOf = ({ role, path, size, language, look }: Shot, at: number): string =>
  `${String(at + 1).padStart(3, '0')}-${role}${path.replaceAll(/[/{}]+/g, '-')}-${size}-${language}-${look}`;

const Rows = z.object({
  products: z.array(z.object({ id: z.string(), maker: z.object({ id: z.string() }) })),
});
const Campaigns = z.object({ campaigns: z.array(z.object({ id: z.string() })) });
const Posts = z.object({ posts: z.array(z.object({ id: z.string() })) });
const Asked = z.object({ link: z.string() });
const Session = z.object({ member: z.object({ id: z.string() }) });

/** What the placeholders of the paths stand for: what this user's village has first. */
async function placesOf(page: Page, role: Role): Promise<Readonly<Record<string, string>>> {
  const ask = (path: string): Promise<unknown> =>
    page.evaluate(async (from) => (await fetch(from)).json(), `/api/${path}`);
  const me = Session.parse(await ask('session')).member.id;
  const { products } = Rows.parse(await ask('products?limit=50'));
  const { campaigns } = Campaigns.parse(await ask('campaigns'));
  const campaign = campaigns[0]?.id ?? '';
  const [held, mine] = [await ask('posts?state=needsPerson'), await ask('posts?mine')].map((answer) =>
    Posts.parse(answer),
  );
  const product = products.find(({ maker }) => maker.id === me) ?? products[0];
  return {
    product: product?.id ?? '',
    campaign,
    post: (held?.posts[0]?.id ?? mine?.posts[0]?.id ?? '').replace('.', '/'),
    member: products.find(({ maker }) => maker.id !== me)?.maker.id ?? me,
    ...(role === 'coordinator' && (await proposePlan(page))),
  };
}

/** Proposes a rotation of the whole stock that nobody schedules, and asks the group about it. */
async function proposePlan(page: Page): Promise<Readonly<Record<string, string>>> {
  const plan = `layar-${Date.now().toString(36)}`;
  const { origin } = new URL(page.url());
  const { date = '' } = (await page.request.get(`${origin}/api/health`)).headers();
  const dayAfter = (days: number): string =>
    new Date((Date.parse(date) || Date.now()) + days * 86_400_000).toISOString();
  const path = `${origin}/api/campaigns/${plan}`;
  const wish = { kind: 'rotation', title: 'Isi kios', audience: 'bridging', days: 14, perDay: 2 };
  await page.request.put(path, { data: { ...wish, from: dayAfter(2).slice(0, 10) } });
  const asked = await page.request.put(`${path}/group-ask`, { data: { until: dayAfter(1) } });
  return { plan, link: Asked.parse(await asked.json()).link };
}

async function openRole(browser: Browser, village: Village, role: Role): Promise<Page> {
  const { page } = await givenSomebody(browser, undefined, { serviceWorkers: 'block' });
  await whenEntering(page, village.links.get(role) ?? '');
  await page.getByRole('button', { name: 'Mulai' }).click();
  await page.locator('nav.menu').waitFor();
  return page;
}

/** Takes a picture of a screen once everything on it has come. */
async function take(page: Page, url: string, shot: Shot, path: string): Promise<Buffer> {
  const { width, height } = SIZES[shot.size];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: shot.look, reducedMotion: 'reduce' });
  await page.evaluate((language) => localStorage.setItem('etalase.language', language), shot.language);
  await page.goto(url + path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('main .loading').first().waitFor({ state: 'detached' });
  const shown = await page.evaluate(() => document.documentElement.scrollHeight);
  // As if the window were that high: what is fixed to its lower edge stands at the end and not across the middle.
  await page.setViewportSize({ width, height: Math.min(Math.max(height, shown), height * MOST_HEIGHTS) });
  await page.waitForLoadState('networkidle');
  return page.screenshot();
}

const label = (text: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${COLUMN}" height="22"><text x="2" y="15" font-family="sans-serif" font-size="12">${text.replaceAll('&', '&amp;')}</text></svg>`,
  );

/** One picture of all of them in columns, each under its name. */
async function sheetOf(taken: readonly { readonly name: string; readonly png: Buffer }[]): Promise<Buffer> {
  const tops = Array.from({ length: COLUMNS }, () => 10);
  const parts: { input: Buffer; left: number; top: number }[] = [];
  for (const { name, png } of taken) {
    const small = await sharp(png)
      .resize({ width: COLUMN - 20 })
      .png()
      .toBuffer({ resolveWithObject: true });
    const column = tops.indexOf(Math.min(...tops));
    const [left, top] = [column * COLUMN + 10, tops[column] ?? 0];
    parts.push({ input: label(name), left, top }, { input: small.data, left, top: top + 22 });
    tops[column] = top + 22 + small.info.height + 14;
  }
  const size = { width: COLUMNS * COLUMN, height: Math.max(...tops) };
  return sharp({ create: { ...size, channels: 3, background: '#e8e4dc' } })
    .composite(parts)
    .png()
    .toBuffer();
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'screens' },
    data: { type: 'string' },
    only: { type: 'string' },
  },
});
const out = resolve(values.out);
await mkdir(out, { recursive: true });
const folder = values.data ?? (await mkdtemp(join(tmpdir(), 'etalase-screens-')));
const village = await openVillage(folder);
const browser = await openBrowser();
try {
  const pages = new Map<Role, { page: Page; places: Readonly<Record<string, string>> }>();
  const taken: { name: string; png: Buffer }[] = [];
  for (const [at, shot] of SHOTS.entries()) {
    const name = nameOf(shot, at);
    if (values.only !== undefined && !name.includes(values.only)) continue;
    let open = pages.get(shot.role);
    if (!open) {
      const page = await openRole(browser, village, shot.role);
      open = { page, places: await placesOf(page, shot.role) };
      pages.set(shot.role, open);
    }
    const { page, places } = open;
    const path = shot.path.replaceAll(/\{(\w+)\}/g, (_, place: string) => places[place] ?? '');
    const png = await take(page, village.url, shot, path);
    await writeFile(join(out, `${name}.png`), png);
    taken.push({ name, png });
    process.stdout.write(`${name}\n`);
  }
  await writeFile(join(out, 'sheet.png'), await sheetOf(taken));
  process.stdout.write(`${String(taken.length)} screens: ${join(out, 'sheet.png')}\n`);
} finally {
  await browser.close();
  await village.close();
}
