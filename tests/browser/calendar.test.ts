import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { PostList } from '../../functions/http/contract/posts.ts';
import { CalendarReply } from '../../functions/http/contract/calendar.ts';
import { givenSystem } from './steps/given-system.ts';
import { barriers } from './steps/barriers.ts';
import { focused, overflow, smallTargets } from './steps/looking.ts';
import { givenMember, type Visitor, whenOpening } from './steps/visitor.ts';

/** Drags as a hand does: the mouse moves more than once before it is let go. */
async function whenDragging(page: Page, entry: Locator, target: Locator): Promise<void> {
  await entry.hover();
  await page.mouse.down();
  const box = await target.boundingBox();
  if (!box) throw new Error('the day is not in sight');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await target.hover();
  await page.mouse.up();
}

const DAY = 24 * 60 * 60_000;
const DESK = { width: 1280, height: 900 };

describe('the calendar', () => {
  const given = givenSystem({ demo: false });
  let desk: Visitor;
  beforeAll(async () => {
    desk = await givenMember(given.browser, given.system, 'flamboyan', DESK);
    const { page } = desk;
    await page.getByRole('link', { name: 'Buat promosi bersama' }).click();
    await page.getByRole('link', { name: 'Produk pilihan' }).click();
    await page.getByLabel('Nama promosi').fill('Pasar Minggu');
    await page.getByText('Tiwul instan gula aren').click();
    await page.getByText('3 hari', { exact: true }).click();
    await page.getByRole('button', { name: 'Lihat jadwal' }).click();
    await page.getByRole('button', { name: 'Atur jadwal' }).click();
    await page.locator('.slot .chip', { hasText: 'Menunggu jam tayang' }).first().waitFor();
  });

  it('shows a month of all posts, with how much room each day has', async () => {
    const { page } = desk;
    await page.locator('nav.menu').getByRole('link', { name: 'Promosi' }).click();
    await page.getByRole('link', { name: 'Lihat kalender' }).click();
    await page.locator('.entry').first().waitFor();
    expect((await page.locator('.cell').count()) % 7).toBe(0);
    expect(await page.locator('.cell[aria-current="date"]').count()).toBe(1);
    await page
      .getByText(/muat \d+ lagi/)
      .first()
      .waitFor();
    expect((await overflow(page)).by).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  it('moves a post to another day by dragging, and back', async () => {
    const { page } = desk;
    const movable = page.locator('.cell:not(.pale) .entry[draggable="true"]').last();
    // A week later: in sight, so that nothing has to be scrolled while the mouse is down.
    const cells = page.locator('.cell');
    const at = await movable.evaluate((entry) =>
      [...document.querySelectorAll('.cell')].findIndex((cell) => cell.contains(entry)),
    );
    const target = cells.nth(at + 7);
    const text = await movable.locator('time').innerText();
    await whenDragging(page, movable, target);
    await page.getByText(/^Dipindah ke .*/).waitFor();
    await target.locator('.entry', { hasText: text }).waitFor();
    await page.getByRole('button', { name: 'Kembalikan' }).click();
    await target.locator('.entry', { hasText: text }).waitFor({ state: 'detached' });
    expect(await cells.nth(at).locator('.entry time').allInnerTexts()).toContain(text);
  });

  it('says what stands against a day, and moves nothing there', async () => {
    const { page } = desk;
    const movable = page.locator('.entry[draggable="true"]').last();
    const before = await page.locator('.entry').allInnerTexts();
    await whenDragging(page, movable, page.locator('.cell').first());
    await page.getByText('paling cepat enam menit', { exact: false }).waitFor();
    expect(await page.locator('.entry').allInnerTexts()).toEqual(before);
  });

  it('shows a post as its followers will see it, and moves it with keys alone', async () => {
    const { page } = desk;
    await page.locator('.entry[draggable="true"]').last().focus();
    await page.keyboard.press('Enter');
    const beside = page.getByRole('complementary', { name: 'Kiriman yang dipilih' });
    await beside.locator('.feed-post').waitFor();
    expect(await focused(page)).not.toBe('');
    await beside.getByText('Pindah jam tayang').focus();
    await page.keyboard.press('Enter');
    await beside.getByLabel('Jam (WIB)').fill('22:00');
    await beside.getByText('Itu jam tenang: pilih jam lain.').waitFor();
    await beside.getByLabel('Jam (WIB)').fill('06:10');
    await beside.getByText(/06\.10.*: bisa\.$/).waitFor();
    await beside.getByRole('button', { name: 'Pindahkan' }).focus();
    await page.keyboard.press('Enter');
    await beside.getByText(/^Dipindah: tayang .*06\.10/).waitFor();
    await page.locator('.entry[aria-pressed="true"] time', { hasText: '06.10' }).waitFor();
    await beside.getByRole('button', { name: 'Jeda', exact: true }).click();
    await beside.getByText('Sudah dijeda.').waitFor();
    await beside.getByText('Kiriman ini sedang dijeda.').waitFor();
    await beside.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
    await beside.getByText('Sudah dilanjutkan.').waitFor();
    await beside.getByText('Kiriman ini sedang dijeda.').waitFor({ state: 'detached' });
    await beside.getByRole('button', { name: 'Tutup' }).click();
    await beside.waitFor({ state: 'detached' });
  });

  it('narrows to one page, and shows all again', async () => {
    const { page } = desk;
    const instagram = page.locator('.entry[title*="Instagram"]');
    const others = page.locator('.entry:not([title*="Instagram"])');
    expect(await others.count()).toBeGreaterThan(0);
    await page.getByText('Saring', { exact: true }).click();
    await page.getByLabel('Di mana').selectOption({ label: 'Instagram' });
    await expect.poll(() => others.count()).toBe(0);
    expect(await instagram.count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Tampilkan semua' }).click();
    await others.first().waitFor();
    expect(desk.complaints).toEqual([]);
  });

  it('opens the day that is tapped, with seller and state of each post to read', async () => {
    const { page } = desk;
    const cell = page.locator('.cell', { has: page.locator('.entry') }).last();
    const posts = await cell.locator('.entry').count();
    await cell.locator('.cell-day').click();
    await page.locator('.agenda').waitFor();
    expect(await page.locator('.agenda').count()).toBe(1);
    expect(await page.locator('.agenda .entry').count()).toBeGreaterThanOrEqual(posts);
    await page
      .locator('.entry-who', { hasText: /Menunggu/ })
      .first()
      .waitFor();
    await page.getByText('Jam tenang', { exact: false }).waitFor();
    await page.getByText('Bulan', { exact: true }).click();
    await page.locator('.cell').first().waitFor();
  });

  it('draws few of two thousand posts at once, says which clash, and lets one be dragged', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan', DESK);
    const { page } = visitor;
    await page.route('**/api/calendar?*', async (route) => {
      const answer = await route.fetch();
      const reply = CalendarReply.parse(await answer.json());
      const first = reply.posts.find(({ state }) => state === 'waiting' || state === 'asked');
      if (!first) throw new Error('nothing is planned');
      const posts = Array.from({ length: 2_000 }, (_, number) => ({
        ...first,
        id: number.toString(16).padStart(16, '0'),
        // From tomorrow on, so that none is late: a hundred posts a day, in the open hours of their page.
        publishAt: new Date(
          Date.parse(first.publishAt) + Math.floor(number / 100) * DAY + (number % 100) * 60_000,
        ).toISOString(),
      }));
      await route.fulfill({ response: answer, json: { ...reply, posts } });
    });
    await whenOpening(visitor, given.system, '/kalender');
    await page.locator('.entry').first().waitFor();
    const nodes = () => page.evaluate(() => document.querySelectorAll('main *').length);
    expect(await page.locator('.entry').count()).toBeLessThanOrEqual(42 * 4);
    expect(await nodes()).toBeLessThanOrEqual(4_000);
    await page.locator('summary', { hasText: 'Bentrok atau perlu bantuan (' }).waitFor();
    const movable = page.locator('.cell:not(.pale) .entry[draggable="true"]').last();
    await whenDragging(page, movable, page.locator('.cell').first());
    await page.getByText('paling cepat enam menit', { exact: false }).first().waitFor();
    for (const view of ['Minggu', 'Daftar']) {
      await page.getByText(view, { exact: true }).click();
      await page.locator('.entry').first().waitFor();
      expect(await page.locator('.entry').count()).toBeLessThanOrEqual(200);
      expect(await nodes()).toBeLessThanOrEqual(4_000);
    }
  });

  it('is a week and a list on a phone, where a post opens below its line', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    await whenOpening(visitor, given.system, '/kalender');
    const { page } = visitor;
    await page.locator('.week-strip button').first().waitFor();
    const days = page.locator('.week-strip button', { hasText: /[1-9]\d*$/ });
    await days.last().click();
    await page.getByText('Daftar', { exact: true }).click();
    await page.locator('.agenda .entry').last().click();
    await page.locator('.agenda .feed-post').waitFor();
    await page.getByText('Pindah jam tayang').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    expect(await barriers(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  it('has reminders for owners of pages, once their silence is soon a yes', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page } = visitor;
    const { posts } = PostList.parse(
      await page.evaluate(async () => (await fetch('/api/posts?state=asked&order=oldest&limit=1')).json()),
    );
    await given.system.settle(Date.parse(posts[0]?.ownerWindowEndsAt ?? ''));
    await whenOpening(visitor, given.system, '/');
    await page.getByRole('link', { name: /^Ingatkan pemilik halaman: / }).click();
    await page.getByRole('heading', { name: 'Ingatkan pemilik halaman' }).waitFor();
    await page.locator('details.more summary').first().click();
    const opened = page.locator('details.more[open]');
    await opened.getByText(/^Halo \w+, \d+ kiriman menunggu kamu lihat/).waitFor();
    await opened.locator('a[href^="https://wa.me/?text=Halo"]').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    expect(await barriers(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  it('goes out as a table, and by a secret address until it is turned off', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan', { width: 360, height: 780 });
    await whenOpening(visitor, given.system, '/kalender');
    const { page } = visitor;
    await page.getByText('Bawa rencana keluar').click();
    const table = page.getByRole('link', { name: /^Simpan .* sebagai tabel/ });
    const csv = await page.request.get(new URL((await table.getAttribute('href')) ?? '', page.url()).href);
    expect(await csv.text()).toMatch(/^\uFEFF?Hari,Jam,Halaman,/);
    await page.getByRole('button', { name: 'Buat alamat' }).click();
    const url = await page.locator('code').innerText();
    // A calendar program has no session.
    const subscribed = await (await fetch(url)).text();
    expect(subscribed).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(subscribed).toContain('SUMMARY:Tiwul instan gula aren');
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Matikan alamat' }).click();
    await page.getByText('Alamatnya sudah mati.').waitFor();
    expect((await fetch(url)).status).toBe(404);
    expect(visitor.complaints).toEqual([]);
  });
});
