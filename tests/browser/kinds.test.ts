import { expect, describe, it } from 'vitest';
import type { Page } from 'playwright-core';
import { givenSystem } from './steps/given-system.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

/** Returns the day that is some days after the first one that a date field allows. */
async function dayAhead(page: Page, field: string, days: number): Promise<string> {
  const today = (await page.getByLabel(field).getAttribute('min')) ?? '';
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Sees the plan, counts its days and posts, and schedules it. */
async function schedule(page: Page): Promise<{ readonly days: number; readonly posts: number }> {
  await page.getByRole('button', { name: 'Lihat jadwal' }).click();
  const summary = await page.getByText(/^\d+ kiriman, \d+ hari$/).innerText();
  const [posts = 0, days = 0] = summary.match(/\d+/g)?.map(Number) ?? [];
  await page.getByRole('button', { name: 'Atur jadwal' }).click();
  await page.getByText(new RegExp(`^\\d+ dari ${String(posts)} sudah tayang$`)).waitFor();
  return { days, posts };
}

describe('a coordinator plans the weeks to come', () => {
  const given = givenSystem({ demo: false });

  it('as a rotation of the kiosk, a bazaar and a tourism weekend', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page, complaints } = visitor;
    await given.system.givePhoto('dahlia', 'intro.jpg');
    const pickKind = async (name: string): Promise<void> => {
      await whenOpening(visitor, given.system, '/promosi/baru');
      await page.getByRole('link', { name }).click();
    };

    await pickKind('Isi kios bergiliran');
    await page.getByLabel('Nama promosi').fill('Isi kios');
    await page.getByText(/pembuat: semua sudah kebagian dalam \d+ hari/).waitFor();
    await page.getByText('7 hari', { exact: true }).click();
    const rotation = await schedule(page);
    // Four makers have a photo, two show each day, and nobody comes again within a week.
    expect(rotation.days).toBeGreaterThanOrEqual(2);

    await pickKind('Bazar');
    await page.getByLabel('Nama promosi').fill('Bazar Giriwening');
    // What only a rotation asks is not here.
    expect(await page.getByText('Berapa produk sehari?').count()).toBe(0);
    await page.getByRole('button', { name: 'Lihat jadwal' }).click();
    await page.getByText('Bagian ini belum diisi.').waitFor();
    await page.getByLabel('Tanggal bazar').fill(await dayAhead(page, 'Tanggal bazar', 24));
    await page.getByText('Keripik pisang manis').click();
    const bazaar = await schedule(page);
    expect(bazaar.days).toBeGreaterThanOrEqual(4);

    await pickKind('Wisata akhir pekan');
    await page.getByLabel('Nama promosi').fill('Ke Giriwening');
    await page.getByLabel('Akhir pekan tanggal').fill(await dayAhead(page, 'Akhir pekan tanggal', 18));
    // Only experiences can be chosen.
    expect(await page.locator('.product').count()).toBe(1);
    await page.getByText('Wisata desa sehari', { exact: false }).click();
    expect((await schedule(page)).days).toBe(3);
    expect(complaints).toEqual([]);
  });

  it('copies the bazaar, for another date', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page, complaints } = visitor;
    await whenOpening(visitor, given.system, '/promosi');
    await page.getByRole('link', { name: /Bazar Giriwening.*Sudah dijadwalkan/s }).click();
    await page.getByRole('link', { name: 'Buat lagi seperti ini' }).click();
    expect(await page.getByLabel('Nama promosi').inputValue()).toBe('Bazar Giriwening');
    expect(await page.getByLabel('Tanggal bazar').inputValue()).toBe('');
    await page.getByLabel('Tanggal bazar').fill(await dayAhead(page, 'Tanggal bazar', 50));
    await page.getByRole('button', { name: 'Lihat jadwal' }).click();
    await page.getByText(/^\d+ kiriman, \d+ hari$/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps the bazaar as a template, and begins anew from it with one tap', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page, complaints } = visitor;
    await whenOpening(visitor, given.system, '/promosi');
    await page.getByRole('link', { name: /Bazar Giriwening.*Sudah dijadwalkan/s }).click();
    await page.getByRole('button', { name: 'Simpan sebagai contoh' }).click();
    await page.getByText('Tersimpan.', { exact: false }).waitFor();
    await whenOpening(visitor, given.system, '/promosi/baru');
    await page.getByRole('heading', { name: 'Mulai seperti dulu' }).waitFor();
    await page.getByRole('link', { name: 'Bazar Giriwening' }).click();
    expect(await page.getByLabel('Nama promosi').inputValue()).toBe('Bazar Giriwening');
    expect(await page.getByLabel('Tanggal bazar').inputValue()).toBe('');
    await page.getByLabel('Tanggal bazar').fill(await dayAhead(page, 'Tanggal bazar', 60));
    await page.getByRole('button', { name: 'Lihat jadwal' }).click();
    await page.getByText(/^\d+ kiriman, \d+ hari$/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('changes the bazaar: another date, and without one member', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page, complaints } = visitor;
    await whenOpening(visitor, given.system, '/promosi');
    await page.getByRole('link', { name: /Bazar Giriwening.*Sudah dijadwalkan/s }).click();
    await page.getByRole('link', { name: 'Ubah promosi' }).click();
    expect(await page.getByLabel('Nama promosi').inputValue()).toBe('Bazar Giriwening');
    await page.getByText('Siapa yang ikut, di halaman mana').click();
    await page.locator('label', { hasText: /^Seruni$/ }).click();
    await page.getByLabel('Tanggal bazar').fill(await dayAhead(page, 'Tanggal bazar', 26));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Tidak diikutkan dalam promosi ini.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('gives the bazaar a sentence and a theme, and its posts keep their times', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page, complaints } = visitor;
    await whenOpening(visitor, given.system, '/promosi');
    await page.getByRole('link', { name: /Bazar Giriwening.*Sudah dijadwalkan/s }).click();
    await page.getByText(/^0 dari \d+ sudah tayang$/).waitFor();
    const times = () => page.locator('details.day summary').allInnerTexts();
    await page.locator('details.day').first().waitFor();
    const before = await times();
    await page.getByRole('link', { name: 'Ubah promosi' }).click();
    await page.getByLabel('Kalimat promosi ini').fill('Minum ini dan diabetes pasti sembuh.');
    await page.getByLabel('Tema gambar').selectOption('Lebaran & panen');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('tidak boleh dipakai', { exact: false }).first().waitFor();
    await page.getByLabel('Kalimat promosi ini').fill('Ambil di stan kami, pintu timur.');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText(/Ditulis dan digambar ulang: [1-9]\d* kiriman/).waitFor();
    await page.getByText('“Ambil di stan kami, pintu timur.”', { exact: false }).waitFor();
    expect(await times()).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('stops one of its days', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page, complaints } = visitor;
    await whenOpening(visitor, given.system, '/promosi');
    await page.getByRole('link', { name: /Bazar Giriwening.*Sudah dijadwalkan/s }).click();
    // One of its days is cancelled once its posts are made; the others stay.
    await page.getByRole('button', { name: 'Batalkan hari ini' }).nth(1).waitFor();
    expect(await page.locator('details.day').count()).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Batalkan hari ini' }).first().click();
    await page.getByText('Hari ini dibatalkan.').waitFor();
    await page.getByRole('button', { name: 'Jeda hari ini' }).first().click();
    await page.getByRole('button', { name: 'Lanjutkan hari ini' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
