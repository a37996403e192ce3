import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CalendarReply } from '../../functions/http/contract/calendar.ts';
import { type Calendar, type CalendarPost, named } from '../../web/api/named-calendar.ts';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { addDays, dayOf } from '../../functions/domain/time/local-day.ts';
import { obstacleIn } from '../../web/pages/posts/obstacle.ts';
import { journalOf, worldOf } from '../sandbox/shell-factory.ts';
import { sixtyMembers } from './fixtures/sixty-members.ts';
import { barriers } from './steps/barriers.ts';
import { givenSystem } from './steps/given-system.ts';
import { Hand } from './steps/hand.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { givenMember, type Visitor, whenOpening } from './steps/visitor.ts';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
const ZONE = 'Asia/Jakarta';
const MINUTES = 60;
/** Patience with a machine that draws a hundred pictures meanwhile. */
const PATIENCE = { timeout: 60_000 };

/** A campaign as the coordinator thinks of it; `after` counts days from the one on which she plans. */
interface Wish {
  readonly kind: string;
  readonly title: string;
  readonly date?: { readonly field: string; readonly after: number };
  readonly length?: string;
  readonly products?: readonly string[];
}

/** Forty products, two a day, are through on the twentieth day; the others begin after that. */
const WISHES: readonly Wish[] = [
  { kind: 'Isi kios bergiliran', title: 'Isi kios', length: '21 hari' },
  {
    kind: 'Bazar',
    title: 'Bazar Giriwening',
    date: { field: 'Tanggal bazar', after: 29 },
    products: ['Tas serat', 'Kue pukis'],
  },
  {
    kind: 'Wisata akhir pekan',
    title: 'Ke Giriwening',
    date: { field: 'Akhir pekan tanggal', after: 31 },
    products: ['Petik salak sendiri'],
  },
];

/** Plans campaigns from whatever screen is open until each is scheduled; returns the path of the first. */
async function whenPlanning(page: Page, hand: Hand): Promise<string> {
  const paths: string[] = [];
  for (const { kind, title, date, length, products = [] } of WISHES) {
    await hand.tap(page.locator('nav.menu').getByRole('link', { name: 'Promosi' }));
    await hand.tap(page.getByRole('link', { name: 'Buat promosi bersama' }).first());
    await hand.tap(page.getByRole('link', { name: kind }));
    await hand.type(page.getByLabel('Nama promosi'), title);
    for (const name of products) await hand.tap(page.getByText(name, { exact: true }));
    if (date) {
      const field = page.getByLabel(date.field);
      await hand.type(field, addDays((await field.getAttribute('min')) ?? '', date.after));
    }
    if (length !== undefined) await hand.tap(page.getByText(length, { exact: true }));
    await look(page, `form-${kind.slice(0, 5)}`);
    await hand.tap(page.getByRole('button', { name: 'Lihat jadwal' }));
    await page.getByText(/^\d+ kiriman, \d+ hari$/).waitFor();
    await look(page, `plan-${kind.slice(0, 5)}`);
    await hand.tap(page.getByRole('button', { name: 'Atur jadwal' }));
    await page.getByText(/^0 dari \d+ sudah tayang$/).waitFor();
    paths.push(new URL(page.url()).pathname);
  }
  return paths[0] ?? '';
}

/** Pictures for people to look at, in the folder that `PICTURES` names. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  const size = page.viewportSize() ?? DESK;
  for (const { width, height } of [DESK, PHONE]) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${folder}/${name}-${String(width)}.png`, fullPage: true });
  }
  await page.setViewportSize(size);
}

describe('a village of sixty members plans its weeks', () => {
  const given = givenSystem({ demo: false, fill: sixtyMembers });
  let coordinator: Visitor;
  let rotation = '';
  let link = '';
  /** When the three dragged posts are to go out, by id. */
  const dragged = new Map<string, number>();

  const readCalendar = async (): Promise<Calendar> => {
    const range = `from=${addDays(today(), -1)}&to=${addDays(today(), 39)}`;
    const answer = await coordinator.page.request.get(`${given.system.url}/api/calendar?${range}`);
    return named(CalendarReply.parse(await answer.json()));
  };
  const ofRotation = ({ posts, campaigns }: Calendar): readonly CalendarPost[] => {
    const id = campaigns.find(({ name }) => name === 'Isi kios')?.id;
    return posts.filter(({ campaign }) => campaign === id);
  };

  beforeAll(async () => {
    coordinator = await givenMember(given.browser, given.system, 'flamboyan', DESK);
  });
  afterAll(() => coordinator.context.close());

  it('with a rotation of forty products, a bazaar and a tourism weekend, in five minutes at a desk', async () => {
    const { page } = coordinator;
    const hand = new Hand(page);
    rotation = await whenPlanning(page, hand);
    expect(hand.seconds).toBeLessThanOrEqual(5 * MINUTES);
    await expect.poll(async () => (await readCalendar()).products.length, PATIENCE).toBe(40);
  }, 180_000);

  it('and moves three posts by dragging', async () => {
    const { page } = coordinator;
    await whenOpening(coordinator, given.system, '/kalender');
    await page.locator('.entry').first().waitFor();
    // Behind the last days of the rotation the pages are free.
    const end = addDays(today(), 21);
    if (end.slice(0, 7) !== today().slice(0, 7))
      await page.getByRole('button', { name: 'Berikutnya' }).click();
    for (let moved = 0; moved < 3; moved += 1) {
      const reply = await readCalendar();
      const move = await pickMove(page, reply, [...dragged.keys()]);
      await new Hand(page).drag(move.entry, move.cell);
      await page.getByText(/^Dipindah ke .*/).waitFor();
      await move.cell.locator('.entry', { hasText: move.product }).first().waitFor();
      dragged.set(move.id, move.to);
    }
    const after = new Map(
      (await readCalendar()).posts.map(({ id, publishAt }) => [id, Date.parse(publishAt)]),
    );
    for (const [id, to] of dragged) expect(after.get(id)).toBe(to);
    expect(await overflow(page)).toMatchObject({ by: 0 });
    expect(coordinator.complaints).toEqual([]);
    await look(page, 'calendar');
  });

  it('sends the plan to the group, and two members answer on their phones', async () => {
    const { page } = coordinator;
    await whenOpening(coordinator, given.system, rotation);
    await page.getByRole('button', { name: 'Tanyakan ke grup' }).click();
    await page.getByRole('button', { name: 'Buat pesannya' }).click();
    const text = (await page.locator('.caption.keep-lines').textContent()) ?? '';
    expect(text.length).toBeLessThanOrEqual(600);
    link = /\/rencana\/\S+$/.exec(text)?.[0] ?? '';
    const before = ofRotation(await readCalendar());

    const kantil = await givenMember(given.browser, given.system, 'kantil', PHONE);
    await whenOpening(kantil, given.system, link);
    await look(kantil.page, 'vote');
    const herPage = kantil.page.locator('.card', { hasText: 'Halamanmu' });
    await herPage.getByRole('button', { name: 'Jangan' }).click();
    await herPage.getByText('Dicatat: jangan.', { exact: false }).waitFor(PATIENCE);
    await look(kantil.page, 'vote-no');

    const widuri = await givenMember(given.browser, given.system, 'widuri', PHONE);
    await whenOpening(widuri, given.system, link);
    const herProduct = widuri.page.locator('.card', { hasText: 'Bumbu soto' });
    await herProduct.getByRole('button', { name: 'Waktu lain' }).click();
    await look(widuri.page, 'vote-other');
    await herProduct.getByRole('button', { name: 'Terserah' }).click();
    await herProduct.getByText('Dicatat: waktu lain.', { exact: false }).waitFor(PATIENCE);

    const reply = await readCalendar();
    const [hers, soto] = [channelOf(reply, 'Warung Kantil'), productOf(reply, 'Bumbu soto')];
    const after = new Map(ofRotation(reply).map((post) => [post.id, post]));
    const became = ({ id, publishAt }: CalendarPost): string => {
      const post = after.get(id);
      if (post?.state !== 'waiting') return post?.state ?? 'gone';
      return post.publishAt === publishAt ? 'as it was' : 'moved';
    };
    const asAnswered = ({ channel, product }: CalendarPost): string =>
      channel === hers ? 'cancelled' : product === soto ? 'moved' : 'as it was';
    expect(before.map(became)).toEqual(before.map(asAnswered));
    expect(before.some(({ channel }) => channel === hers)).toBe(true);
    expect(before.some(({ product }) => product === soto)).toBe(true);
    await whenOpening(coordinator, given.system, rotation);
    await page.getByText('0 boleh, 1 jangan, 1 waktu lain').waitFor();
    await look(page, 'asked');
    expect([...kantil.complaints, ...widuri.complaints]).toEqual([]);
  });

  it('and the public sees exactly what the calendar then says, on each page at its time', async () => {
    const reply = await readCalendar();
    const going = reply.posts.filter(({ state }) => state === 'waiting' || state === 'asked');
    await given.system.settle(Math.max(...going.map(({ publishAt }) => Date.parse(publishAt))) + HOUR);
    const { pages } = await worldOf(given.system.graphUrl);
    const accounts = new Map(
      pages.flatMap(({ id, name, instagram }) => [
        [id, `${name} facebook`],
        ...(instagram ? [[instagram.id, `${instagram.username} instagram`] as const] : []),
      ]) as [string, string][],
    );
    const seen = (await journalOf(given.system.graphUrl)).map(({ at, event, account, caption }) => {
      const shown = reply.products.filter(({ name }) => caption.includes(name)).map(({ name }) => name);
      return `${at.slice(0, 16)} ${event} ${accounts.get(account) ?? account} ${shown.join()}`;
    });
    const planned = going.map(({ publishAt, channel, product }) => {
      const { name = '', platform = '' } = reply.channels.find(({ id }) => id === channel) ?? {};
      const shown = reply.products.find(({ id }) => id === product)?.name ?? '';
      return `${publishAt.slice(0, 16)} published ${name} ${platform} ${shown}`;
    });
    expect(seen.toSorted()).toEqual(planned.toSorted());
    const out = new Map((await readCalendar()).posts.map((post) => [post.id, post]));
    for (const [id, to] of dragged) {
      expect(out.get(id)?.state).toBe('out');
      expect(Date.parse(out.get(id)?.publishAt ?? '')).toBe(to);
    }
  }, 180_000);

  it('and plans the weeks after them on a phone in ten minutes', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan', PHONE);
    const hand = new Hand(visitor.page);
    await whenPlanning(visitor.page, hand);
    expect(hand.seconds).toBeLessThanOrEqual(10 * MINUTES);
    expect(await smallTargets(visitor.page)).toEqual([]);
    expect(await overflow(visitor.page)).toMatchObject({ by: 0 });
    expect(await barriers(visitor.page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  }, 180_000);
});

const channelOf = ({ channels }: Calendar, name: string): string =>
  channels.find((channel) => channel.name === name)?.id ?? '';
const productOf = ({ products }: Calendar, name: string): string =>
  products.find((product) => product.name === name)?.id ?? '';

interface PickedMove {
  readonly id: string;
  readonly to: number;
  readonly entry: Locator;
  readonly cell: Locator;
  readonly product: string;
}

/** Finds a post in the grid that is open, and a later day with room for it in the same week or the next one. */
async function pickMove(page: Page, reply: Calendar, not: readonly string[]): Promise<PickedMove> {
  await page.locator('.entry').first().waitFor();
  const title = await page.locator('.cell-day .unseen').allInnerTexts();
  const entries = await page.locator('.cell').evaluateAll((cells) =>
    cells.flatMap((cell, day) =>
      [...cell.querySelectorAll('.entry[draggable="true"]')].map((entry) => ({
        day,
        name: entry.getAttribute('title') ?? '',
        publishAt: entry.querySelector('time')?.dateTime ?? '',
      })),
    ),
  );
  const now = Date.parse(`${today()}T02:00:00Z`);
  for (const { day, name, publishAt } of entries.toReversed()) {
    const post = reply.posts.find(
      (one) =>
        one.publishAt === publishAt &&
        name.startsWith(`${reply.products.find(({ id }) => id === one.product)?.name ?? '?'} · `) &&
        name.includes(placeOf(reply, one.channel)),
    );
    const product = reply.products.find(({ id }) => id === post?.product)?.name ?? '';
    if (!post || not.includes(post.id) || NOT_DRAGGED.some((part) => name.includes(part))) continue;
    for (let later = day + 1; later < Math.min(title.length, (Math.floor(day / 7) + 2) * 7); later += 1) {
      // A time of day has minutes and no seconds.
      const to = Math.floor(Date.parse(publishAt) / MINUTE) * MINUTE + (later - day) * DAY;
      if (obstacleIn(reply, post, { to, zone: ZONE, now, hours: 12 })) continue;
      const cells = page.locator('.cell');
      const entry = cells.nth(day).locator(`.entry[title="${name}"]`).first();
      return { id: post.id, to, entry, cell: cells.nth(later), product };
    }
  }
  throw new Error('no day has room for any post in sight');
}

/** What the two members answer about: it must not be counted as dragged. */
const NOT_DRAGGED = ['Warung Kantil', 'Bumbu soto'];

/** The day on which the system's time begins: tomorrow. */
const today = (): string => dayOf(Date.now() + DAY, ZONE);

function placeOf({ channels }: Calendar, channel: string): string {
  const { name = '', platform } = channels.find(({ id }) => id === channel) ?? {};
  return `${name} ${platform === 'instagram' ? 'Instagram' : 'Facebook'}`;
}
