import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './steps/barriers.ts';
import { givenVisit } from './steps/given-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { givenSomebody, type Visitor, whenEntering, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** Whether a screen fits and can be used at both sizes; the folder of pictures is for people to look at. */
async function look(page: Page, name: string): Promise<void> {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflow(page)).toEqual({ by: 0, what: [] });
    expect(await barriers(page)).toEqual([]);
    const folder = process.env['PICTURES'];
    if (folder !== undefined)
      await page.screenshot({ path: `${folder}/${name}-${size.width}.png`, fullPage: true });
  }
  await page.setViewportSize(PHONE);
}

/** A day some days ahead that the field allows. */
async function dayAhead(page: Page, field: string, days: number): Promise<string> {
  const today = (await page.getByLabel(field).getAttribute('min')) ?? '';
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('two villages', () => {
  const given = givenVisit({ demo: false }, 'flamboyan', PHONE);
  let page: Page;
  let neighbour: Visitor;
  let theirs: Page;
  let bazaar = '';
  beforeAll(async () => {
    page = given.page;
    neighbour = await givenSomebody(given.browser, PHONE);
    theirs = neighbour.page;
    await whenEntering(theirs, await given.system.addNeighbour());
    await theirs.getByRole('button', { name: 'Mulai' }).click();
    await theirs.locator('nav.menu').waitFor();
  });
  afterAll(() => neighbour.context.close());

  it('become partners by a code that one sends and the other types', async () => {
    await whenOpening(given.visitor, given.system, '/promosi');
    await page.getByRole('link', { name: 'Desa mitra' }).click();
    await page.getByRole('button', { name: 'Buat kode mitra' }).click();
    const text = await page.locator('.caption').innerText();
    const code = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec(text)?.[0] ?? '';
    await look(page, 'code');
    await whenOpening(neighbour, given.system, '/promosi/mitra');
    await theirs.getByLabel('Kode dari desa lain').fill('0000-0000-0000-0000');
    await theirs.getByRole('button', { name: 'Lihat kode siapa' }).click();
    await theirs.getByText('Kode mitra ini salah.').waitFor();
    await theirs.getByLabel('Kode dari desa lain').fill(code.toLowerCase());
    await theirs.getByRole('button', { name: 'Lihat kode siapa' }).click();
    await theirs.getByText('Ini kode Rukun Lereng, desa Giriwening.').waitFor();
    await look(theirs, 'whose');
    await theirs.getByRole('button', { name: 'Bermitra dengan Rukun Lereng' }).click();
    await theirs.getByRole('heading', { name: 'Rukun Lereng' }).waitFor();
    await look(theirs, 'partners');
    expect([...given.visitor.complaints, ...neighbour.complaints]).toEqual([]);
  });

  it('invite each other: the coordinator writes a few words, and the other finds the form filled', async () => {
    await whenOpening(given.visitor, given.system, '/promosi/baru');
    await page.getByRole('link', { name: 'Bazar' }).click();
    await page.getByLabel('Nama promosi').fill('Bazar Giriwening');
    const on = await dayAhead(page, 'Tanggal bazar', 24);
    await page.getByLabel('Tanggal bazar').fill(on);
    await page.getByText('Keripik pisang manis').click();
    await page.getByRole('button', { name: 'Lihat jadwal' }).click();
    await page.getByRole('button', { name: 'Desa mitra' }).click();
    bazaar = new URL(page.url()).pathname;
    await page.getByLabel('Kata-katamu').fill('Ayo ramaikan bazar kami bareng.');
    await look(page, 'invite');
    const form = page.getByLabel('Kata-katamu');
    if ((await form.count()) === 0) await page.getByRole('button', { name: 'Desa mitra' }).click();
    if ((await form.inputValue()) === '') await form.fill('Ayo ramaikan bazar kami bareng.');
    await page.getByRole('button', { name: 'Kirim ajakan' }).click();
    await page.getByText('Belum dijawab').waitFor();
    await page.getByRole('button', { name: 'Tarik ajakan' }).click();
    await page.getByText('Ajakan ini ditarik').waitFor();
    await look(page, 'withdrawn');
    await whenOpening(neighbour, given.system, '/promosi/mitra');
    await theirs.getByText('Ajakan ini ditarik').waitFor();
    expect(await theirs.getByRole('link', { name: 'Ikut, pilih produk kita' }).count()).toBe(0);
    await look(theirs, 'withdrawn-there');
    await whenOpening(given.visitor, given.system, bazaar);
    await page.getByRole('button', { name: 'Desa mitra' }).click();
    await page.getByLabel('Kata-katamu').fill('Ayo ramaikan bazar kami bareng.');
    await page.getByRole('button', { name: 'Kirim ajakan' }).click();
    await page.getByText('Belum dijawab').waitFor();
    await whenOpening(neighbour, given.system, '/promosi');
    await theirs.getByRole('link', { name: '1 ajakan dari desa mitra' }).click();
    await theirs.getByText('Ayo ramaikan bazar kami bareng.').waitFor();
    await look(theirs, 'invited');
    await theirs.getByRole('link', { name: 'Ikut, pilih produk kita' }).click();
    expect(await theirs.getByLabel('Nama promosi').inputValue()).toBe('Bazar Giriwening');
    expect(await theirs.getByLabel('Tanggal bazar').inputValue()).toBe(on);
    // Nothing of the one that invites: only their own product.
    await theirs.getByText('Ikan asin').click();
    expect(await theirs.locator('.product').count()).toBe(1);
    await theirs.getByRole('button', { name: 'Lihat jadwal' }).click();
    await theirs.getByRole('button', { name: 'Atur jadwal' }).click();
    await theirs.getByText(/^0 dari [1-9]\d* sudah tayang$/).waitFor();
    expect([...given.visitor.complaints, ...neighbour.complaints]).toEqual([]);
  });

  it('see counts alone, until either ends it', async () => {
    await whenOpening(given.visitor, given.system, bazaar);
    await page.getByRole('button', { name: 'Desa mitra' }).click();
    await page.getByText('Ikut', { exact: true }).waitFor();
    await page.getByText(/^0 dari [1-9]\d* kiriman sudah tayang$/).waitFor();
    await page.getByText('Kurang dari lima perempuan').waitFor();
    await look(page, 'counts');
    await whenOpening(neighbour, given.system, '/promosi/mitra');
    await theirs.getByRole('button', { name: 'Akhiri kemitraan' }).click();
    await look(theirs, 'ending');
    const sure = theirs.getByText('Berlaku saat itu juga bagi kedua desa');
    if ((await sure.count()) === 0) await theirs.getByRole('button', { name: 'Akhiri kemitraan' }).click();
    await theirs.getByRole('button', { name: 'Akhiri kemitraan' }).click();
    await theirs.getByText('Belum ada desa mitra.').waitFor();
    await whenOpening(given.visitor, given.system, bazaar);
    await page.getByRole('button', { name: 'Desa mitra' }).click();
    await page.getByText('Belum ada desa mitra.').waitFor();
    expect([...given.visitor.complaints, ...neighbour.complaints]).toEqual([]);
  });
});
