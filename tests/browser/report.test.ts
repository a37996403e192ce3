import { describe, expect, it } from 'vitest';
import { givenSystem } from './steps/given-system.ts';
import { givenMember, type Visitor, whenOpening } from './steps/visitor.ts';

const LAPTOP = { width: 1280, height: 800 };

const numberIn = (text: string): number => Number(text.replaceAll(/\D/g, ''));

describe('what it brought', () => {
  const given = givenSystem({ demo: true });

  const whenReading = async (visitor: Visitor): Promise<void> => {
    await whenOpening(visitor, given.system, '/hasil');
    await visitor.page.locator('.headline').waitFor();
  };
  const column = async ({ page }: Visitor, table: string, index: number): Promise<number[]> => {
    const rows = page
      .locator('table', { has: page.getByRole('columnheader', { name: table }) })
      .locator('tbody tr');
    const cells = await rows.locator(`td:nth-of-type(${index})`).allInnerTexts();
    return cells.map(numberIn);
  };

  it('tells a leader in one sentence, then draws it, then counts it, all saying the same', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung', LAPTOP);
    await whenReading(visitor);
    const { page } = visitor;
    const reach = numberIn(await page.locator('.large dd').first().innerText());
    expect(reach).toBeGreaterThan(100);
    expect((await page.locator('.headline').innerText()).replaceAll('.', '')).toContain(` ${reach} orang`);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    expect(sum(await column(visitor, 'Di mana', 2))).toBe(reach);
    expect(sum(await column(visitor, 'Penjual', 2))).toBe(reach);
    // Two patterns, so that Facebook and Instagram are apart without colour.
    const fills = await page
      .locator('.chart rect[stroke]')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('fill')));
    expect(new Set(fills).size).toBe(2);
    expect(await page.locator('.chart svg').getAttribute('aria-label')).toContain(reach.toLocaleString('id'));
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

  it('prints sentence, picture and tables without menus and buttons', async () => {
    const visitor = await givenMember(given.browser, given.system, 'bakung', LAPTOP);
    await whenReading(visitor);
    const { page } = visitor;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav.menu').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Cetak' }).isVisible()).toBe(false);
    expect(await page.locator('.headline').isVisible()).toBe(true);
    expect(await page.locator('.chart').isVisible()).toBe(true);
    // A sheet that goes round ranks nobody.
    expect(await page.getByRole('columnheader', { name: 'Penjual' }).isVisible()).toBe(false);
    expect(await page.getByRole('columnheader', { name: 'Di mana' }).isVisible()).toBe(true);
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
