import { beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './steps/barriers.ts';
import { givenSystem } from './steps/given-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { givenMember, givenSomebody, type Visitor, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };

describe('a group agrees on a plan before it runs', () => {
  const given = givenSystem({ demo: false });
  let coordinator: Visitor;
  let campaign = '';
  let link = '';

  beforeAll(async () => {
    coordinator = await givenMember(given.browser, given.system, 'flamboyan', PHONE);
    const { page } = coordinator;
    await page.getByRole('link', { name: 'Buat promosi bersama' }).click();
    await page.getByRole('link', { name: 'Produk pilihan' }).click();
    await page.getByLabel('Nama promosi').fill('Pasar Minggu');
    await page.getByText('Tiwul instan gula aren').click();
    await page.getByRole('button', { name: 'Lihat jadwal' }).click();
    await page.getByRole('button', { name: 'Tanyakan ke grup' }).waitFor();
    campaign = new URL(page.url()).pathname;
  });

  it('gets a short text with a link from one button', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Tanyakan ke grup' }).click();
    await page.getByRole('button', { name: 'Buat pesannya' }).click();
    await page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).waitFor();
    const text = (await page.locator('.caption.keep-lines').textContent()) ?? '';
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text).toContain('*Pasar Minggu*');
    link = /\/rencana\/\S+$/.exec(text)?.[0] ?? '';
    await page.getByText('0 boleh, 0 jangan, 0 waktu lain').waitFor();
    expect((await overflow(page)).by).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });

  it('shows a stranger numbers and days, and no names', async () => {
    const stranger = await givenSomebody(given.browser, PHONE);
    await whenOpening(stranger, given.system, link);
    await stranger.page.getByText('Untuk menjawab, masuk dulu', { exact: false }).waitFor();
    const told = await stranger.page.locator('main').innerText();
    expect(told).toMatch(/\d+ kiriman, 1 produk, \d+ halaman/);
    expect(told).not.toMatch(/Tiwul|Kenanga|Melati|Pasar Minggu|Rukun/);
    expect(await barriers(stranger.page)).toEqual([]);
  });

  it('takes out what a member says no to, and moves what she wants at another time', async () => {
    const kenanga = await givenMember(given.browser, given.system, 'kenanga', PHONE);
    await whenOpening(kenanga, given.system, link);
    const { page } = kenanga;
    const facebook = page.locator('.card', { hasText: 'Halamanmu' }).first();
    await facebook.getByRole('button', { name: 'Jangan' }).click();
    await facebook.getByText('Dicatat: jangan.', { exact: false }).waitFor();
    const instagram = page.locator('.card', { hasText: 'Halamanmu' }).last();
    await instagram.getByRole('button', { name: 'Waktu lain' }).click();
    await instagram.getByRole('button', { name: 'Terserah' }).click();
    await instagram.getByText('Dicatat: waktu lain.', { exact: false }).waitFor();
    expect((await overflow(page)).by).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    expect(kenanga.complaints).toEqual([]);
  });

  it('tells the coordinator how many answered, and who asked for another time', async () => {
    await whenOpening(coordinator, given.system, campaign);
    const { page } = coordinator;
    await page.getByText('0 boleh, 1 jangan, 1 waktu lain').waitFor();
    await page.getByText(/^Kenanga: /).waitFor();
    await page.getByRole('button', { name: 'Atur jadwal' }).click();
    await page.getByRole('button', { name: 'Jeda', exact: true }).waitFor();
    expect(coordinator.complaints).toEqual([]);
  });
});
