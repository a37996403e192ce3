import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenVisit } from './steps/given-system.ts';
import { barriers } from './steps/barriers.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };
/** A day within two weeks of the one on which the system stands, `YYYY-MM-DD`, and as the app writes it. */
const soon = new Date(Date.now() + 10 * 24 * 3_600_000).toISOString().slice(0, 10);
const soonInWords = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
}).format(new Date(soon));

describe('a coordinator sees to her community', () => {
  const given = givenVisit({ demo: false }, 'flamboyan', PHONE);
  let page: Page;
  beforeAll(() => {
    page = given.page;
  });

  it('finds its settings from her own page, on a screen that fits', async () => {
    await whenOpening(given.visitor, given.system, '/saya');
    await page.getByRole('link', { name: /Pengaturan komunitas/ }).click();
    expect(await page.getByLabel('Nomor WhatsApp komunitas').inputValue()).toBe('0800-0000-0100');
    expect(await page.getByLabel('Jam tayang').inputValue()).toBe('18:30, 12:00, 07:30, 16:00');
    expect(await page.getByLabel('Jam tenang dari').inputValue()).toBe('21:00');
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflow(page)).toEqual({ by: 0, what: [] });
    await page.setViewportSize({ ...PHONE, height: 6000 });
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize(PHONE);
  });

  it('is told at each field what is wrong with it', async () => {
    await page.getByLabel('Tagar').fill('#CamilanSehat');
    await page.getByLabel('Jam tayang').fill('21.30');
    await page.getByLabel('Kiriman per halaman per hari').fill('banyak');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Ada 3 yang perlu diperbaiki.').waitFor();
    const wrong = page.locator('.field.wrong');
    expect(await wrong.locator('label').allTextContents()).toEqual([
      'Tagar (paling banyak 5)',
      'Jam tayang',
      'Kiriman per halaman per hari',
    ]);
    expect(await wrong.nth(1).textContent()).toContain('kena jam tenang');
  });

  it('saves them, and the name above every screen is the new one at once', async () => {
    await page.getByLabel('Nama komunitas').fill('Rukun Gunung');
    await page.getByLabel('Nomor WhatsApp komunitas').fill('0812-3456-7890');
    await page.getByLabel('Tagar').fill('RukunGunung, #OlehOleh');
    await page.getByLabel('Jam tayang').fill('18.30 7.30');
    await page.getByLabel('Kiriman per halaman per hari').fill('1');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Tersimpan', { exact: true }).waitFor();
    expect(await page.locator('header').textContent()).toContain('Rukun Gunung');
    expect(await page.getByLabel('Jam tayang').inputValue()).toBe('18:30, 07:30');
    await page.reload();
    await page.getByText('Rukun Gunung').first().waitFor();
    expect(await page.getByLabel('Tagar').inputValue()).toBe('#RukunGunung #OlehOleh');
  });

  it('finds them again in the records', async () => {
    await whenOpening(given.visitor, given.system, '/catatan');
    await page.getByText('Pengaturan komunitas diubah').waitFor();
    await page.locator('main').getByRole('link', { name: 'Rukun Gunung' }).click();
    await page.getByRole('heading', { name: 'Pengaturan komunitas' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/komunitas');
  });

  it('sees among what needs her a page whose data access ends soon, and can connect it again', async () => {
    await given.system.endAccess('kenanga', soon);
    await whenOpening(given.visitor, given.system, '/');
    const card = page.locator('li.card', { hasText: 'Kenanga' });
    await card.getByText(`Izin Facebook hanya sampai ${soonInWords}`).waitFor();
    await card.getByRole('button', { name: 'Sambungkan lagi' }).waitFor();
    expect(await page.locator('li.card').count()).toBe(1);
  });

  it('is asked for help by the owner of the page, who may also connect it again herself', async () => {
    const hers = await givenMember(given.browser, given.system, 'kenanga', PHONE);
    await whenOpening(hers, given.system, '/halaman');
    await hers.page.getByText(`Izin Facebook hanya sampai ${soonInWords}`).waitFor();
    const href = await hers.page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).getAttribute('href');
    const message = new URL(href ?? '').searchParams.get('text');
    expect(message).toContain('Watu Lereng');
    expect(message).toContain(`sampai ${soonInWords}`);
    const step = 'Langkahnya: buka "Halaman & akun", lalu tekan "Sambungkan lagi".';
    expect(message).toContain(`${step} ${new URL(given.system.url).origin}/halaman`);
    await hers.page.getByRole('button', { name: 'Sambungkan lagi' }).waitFor();
    expect([...hers.complaints, ...given.visitor.complaints]).toEqual([]);
  });

  it('reads that it has ended once the day is over', async () => {
    await given.system.endAccess('kenanga', '2026-11-20');
    await whenOpening(given.visitor, given.system, '/');
    const card = page.locator('li.card', { hasText: 'Kenanga' });
    await card.getByText('Izin Facebook berakhir 20 November 2026.', { exact: false }).waitFor();
    expect((await overflow(page)).by).toBe(0);
  });
});
