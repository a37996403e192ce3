import { describe, expect, it } from 'vitest';
import { barriers } from './steps/barriers.ts';
import { givenSystem } from './steps/given-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { givenMember, type Visitor, whenOpening } from './steps/visitor.ts';

const LAPTOP = { width: 1280, height: 800 };

const numberIn = (text: string): number => Number(text.replaceAll(/\D/g, ''));

describe('what it brought', () => {
  const given = givenSystem({ demo: true });

  const whenReading = async (visitor: Visitor): Promise<void> => {
    await whenOpening(visitor, given.system, '/hasil');
    await visitor.page.locator('.headline').waitFor();
  };
  /** What grows with the community comes a moment after the sums. */
  const whenAllIsThere = async (visitor: Visitor): Promise<void> => {
    await whenReading(visitor);
    await visitor.page.getByRole('columnheader', { name: 'Penjual' }).waitFor();
  };
  const column = async ({ page }: Visitor, table: string, index: number): Promise<number[]> => {
    const rows = page
      .locator('table', { has: page.getByRole('columnheader', { name: table }) })
      .locator('tbody tr');
    const cells = await rows.locator(`td:nth-of-type(${index})`).allInnerTexts();
    // Under a number stands how it differs from the period before.
    return cells.map((cell) => numberIn(cell.split('\n')[0] ?? ''));
  };

  it('tells a leader in one sentence, then draws it, then counts it, all saying the same', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung', LAPTOP);
    await whenAllIsThere(visitor);
    const { page } = visitor;
    const reach = numberIn(await page.locator('.large dd').first().innerText());
    expect(reach).toBeGreaterThan(100);
    expect((await page.locator('.headline').innerText()).replaceAll('.', '')).toContain(` ${reach} orang`);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    expect(sum(await column(visitor, 'Di mana', 2))).toBe(reach);
    expect(sum(await column(visitor, 'Penjual', 2))).toBe(reach);
    // Two patterns, so that Facebook and Instagram are apart without colour.
    const fills = await page
      .locator('.chart')
      .first()
      .locator('rect[stroke]')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('fill')));
    expect(new Set(fills).size).toBe(2);
    expect(await page.locator('.chart svg').first().getAttribute('aria-label')).toContain(
      reach.toLocaleString('id'),
    );
    expect(visitor.complaints).toEqual([]);
  });

  it('lets a coordinator have plans follow the hours that brought most, and takes it back', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    await whenReading(visitor);
    const { page } = visitor;
    const learned = page.locator('details.card', { hasText: 'Jadwal belajar dari hasil' });
    await learned.locator('summary').click();
    await learned.getByText('100 = kiriman biasa', { exact: false }).waitFor();
    const heat = learned.locator('svg[role=group]');
    expect(await heat.getAttribute('aria-label')).toContain('dibandingkan dengan kiriman biasa');
    expect(await learned.locator('li').count()).toBe(7);
    const follow = learned.getByRole('switch', { name: 'Pakai untuk rencana berikutnya' });
    expect(await follow.getAttribute('aria-checked')).toBe('false');
    await follow.click();
    await learned.getByText('Dipakai', { exact: true }).waitFor();
    await page.reload();
    await learned.locator('summary').click();
    await learned.getByText('Dipakai', { exact: true }).waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    expect(await barriers(page)).toEqual([]);
    const folder = process.env['PICTURES'];
    if (folder !== undefined) {
      await learned.screenshot({ path: `${folder}/hours-360.png` });
      await page.setViewportSize(LAPTOP);
      await learned.screenshot({ path: `${folder}/hours-1280.png` });
      await page.getByRole('button', { name: 'English' }).click();
      const english = page.locator('details.card', { hasText: 'Plans learn from results' });
      await english.locator('svg[role=group]').waitFor();
      await english.screenshot({ path: `${folder}/hours-en-1280.png` });
      await page.setViewportSize({ width: 360, height: 740 });
      await english.screenshot({ path: `${folder}/hours-en-360.png` });
      await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    }
    await follow.click();
    await learned.getByText('Tidak dipakai', { exact: true }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('says so when a period brought nothing, and keeps the numbers of another apart', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung');
    await whenReading(visitor);
    await visitor.page.getByText('7 hari').click();
    await visitor.page.getByText('Belum ada kiriman yang tayang.').waitFor();
    expect(await visitor.page.locator('.chart').count()).toBe(0);
  });

  it('gives a member the sums of all and her own, and nobody else by name', async () => {
    const visitor = await givenMember(given.browser, given.system, 'melati');
    await whenReading(visitor);
    await visitor.page.getByRole('heading', { name: 'Hasilku' }).waitFor();
    const text = await visitor.page.locator('main').innerText();
    expect(text).not.toContain('Kenanga');
    expect(await visitor.page.locator('.big-numbers').count()).toBeGreaterThan(1);
  });

  it('shows a maker the posts of hers that were seen most, when she asks', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kantil');
    await whenReading(visitor);
    await visitor.page.getByText('Kirimanmu yang paling banyak dilihat').click();
    await visitor.page.locator('details[open] .gallery img').first().waitFor();
    expect(await visitor.page.locator('details[open] .gallery li').count()).toBeLessThanOrEqual(3);
    expect((await overflow(visitor.page)).by).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it('prints sentence, picture and tables without menus and buttons', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung', LAPTOP);
    await whenAllIsThere(visitor);
    const { page } = visitor;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav.menu').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Cetak' }).isVisible()).toBe(false);
    expect(await page.locator('.headline').isVisible()).toBe(true);
    expect(await page.locator('.chart').first().isVisible()).toBe(true);
    // A sheet that goes round ranks nobody.
    expect(await page.getByRole('columnheader', { name: 'Penjual' }).isVisible()).toBe(false);
    expect(await page.getByRole('columnheader', { name: 'Di mana' }).isVisible()).toBe(true);
  });

  it('prints in English what an English reader saw', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung', LAPTOP);
    await whenAllIsThere(visitor);
    const { page } = visitor;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('columnheader', { name: 'Seller' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.headline').innerText()).toMatch(/posts were published; they reached/);
    expect(await page.locator('.chart svg').first().getAttribute('aria-label')).toMatch(/^Reach by day/);
    expect(await page.getByRole('columnheader', { name: 'Where' }).isVisible()).toBe(true);
    expect(await page.getByRole('columnheader', { name: 'Seller' }).isVisible()).toBe(false);
    const paper = await page.locator('.report').innerText();
    expect(paper).toContain('From the plan to the order');
    expect(paper).not.toMatch(/kiriman|Dilihat|sebelumnya|Halaman/);
    const sheet = await page.pdf({ format: 'A4' });
    expect(sheet.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const folder = process.env['PICTURES'];
    if (folder !== undefined) await page.pdf({ format: 'A4', path: `${folder}/report-en.pdf` });
    expect(visitor.complaints).toEqual([]);
  });

  it('shows sentence, change, who had a post and the main numbers on a desk without scrolling', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung', LAPTOP);
    await whenAllIsThere(visitor);
    const ends = await visitor.page
      .locator('.first > .headline, .first > p, .first > div, .first > .large')
      .evaluateAll((parts) => parts.slice(0, 5).map((part) => part.getBoundingClientRect().bottom));
    expect(Math.max(...ends)).toBeLessThanOrEqual(LAPTOP.height);
  });

  it('leads from a figure to exactly its posts', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung', LAPTOP);
    await whenAllIsThere(visitor);
    const { page } = visitor;
    const [posts = 0] = await column(visitor, 'Di mana', 1);
    await page
      .locator('table', { has: page.getByRole('columnheader', { name: 'Di mana' }) })
      .getByRole('link')
      .first()
      .click();
    await page.locator('.figure-posts li').first().waitFor();
    expect(await page.locator('.figure-posts li').count()).toBe(posts);
    expect(visitor.complaints).toEqual([]);
  });

  it('tells the numbers of its bars to keys, one after another', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung', LAPTOP);
    await whenReading(visitor);
    const { page } = visitor;
    const marks = page.locator('.chart').first().locator('.mark');
    await marks.first().focus();
    const told = page.locator('.told').first();
    const first = await told.innerText();
    expect(first).toBe(await marks.first().getAttribute('aria-label'));
    await page.keyboard.press('ArrowRight');
    expect(await told.innerText()).toBe(await marks.nth(1).getAttribute('aria-label'));
    expect(await told.innerText()).not.toBe(first);
  });

  it.each([360, 1280])('stays within a screen of %i px', async (width) => {
    const size = { width, height: 800 };
    const visitor = await givenMember(given.browser, given.system, 'flamboyan', size);
    await whenAllIsThere(visitor);
    const widest = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(width);
  });

  it('makes a text for the group, which names nobody', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung', LAPTOP);
    await whenAllIsThere(visitor);
    const { page } = visitor;
    await page.getByRole('button', { name: 'Buat kabar singkat' }).click();
    const text = await page.locator('section .caption').innerText();
    expect(text).toContain('Hasil Rukun Lereng');
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text).not.toMatch(/Kenanga|Melati|Kantil/);
  });

  it('has the recap of a week waiting until somebody says that she has sent it, and keeps it then', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung', LAPTOP);
    await whenReading(visitor);
    const { page } = visitor;
    await page.getByText('Ringkasan minggu ini siap dikirim').click();
    const waiting = page.locator('.card.week-news');
    const text = await waiting.locator('.caption').innerText();
    expect(text).toContain('Hasil Rukun Lereng');
    expect(text.length).toBeLessThanOrEqual(600);
    expect(await waiting.getByRole('link', { name: 'Kirim lewat WhatsApp' }).getAttribute('href')).toContain(
      encodeURIComponent('Hasil Rukun Lereng'),
    );
    await waiting.getByRole('button', { name: 'Sudah dikirim' }).click();
    await waiting.waitFor({ state: 'detached' });
    await page.getByText('Ringkasan yang lalu').click();
    await page
      .getByText(/^.*Dikirim /)
      .first()
      .waitFor();
    // What one of them has sent, the others need not.
    const other = await givenMember(given.browser, given.system, 'flamboyan');
    await whenReading(other);
    await other.page.getByText('Ringkasan yang lalu').waitFor();
    expect(await other.page.getByText('Ringkasan minggu ini siap dikirim').count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it('takes what sold in one tap, without a signal too, and undoes it', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    await whenOpening(visitor, given.system, '/');
    const { page, context } = visitor;
    await page.getByRole('button', { name: 'Terjual 1' }).first().click();
    await page.getByText('Tercatat: terjual 1').waitFor();
    const answerTo = (method: string) =>
      page.waitForResponse(
        (answer) => answer.url().includes('/told/') && answer.request().method() === method && answer.ok(),
      );
    const undone = answerTo('DELETE');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText('Diurungkan.').waitFor();
    await undone;
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Ada yang tanya' }).first().click();
    await page.getByText('Tercatat: 1 orang bertanya').waitFor();
    const sent = answerTo('PUT');
    await context.setOffline(false);
    expect((await sent).request().postDataJSON()).toEqual({ kind: 'asked', count: 1 });
  });

  it('gives the same numbers as a file for a spreadsheet', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung');
    await whenReading(visitor);
    const { page } = visitor;
    const reach = numberIn(await page.locator('.large dd').first().innerText());
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Simpan tabel (CSV)' }).click();
    const file = await (await saving).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of file) chunks.push(Buffer.from(chunk));
    const total = Buffer.concat(chunks).toString('utf8').split('\r\n')[1];
    expect(total?.split(',')[3]).toBe(String(reach));
  });
});
