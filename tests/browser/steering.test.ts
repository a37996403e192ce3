import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenVisit } from './steps/given-system.ts';
import { barriers } from './steps/barriers.ts';
import { focused, overflow, smallTargets } from './steps/looking.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };

describe('a coordinator steers what was scheduled', () => {
  const given = givenVisit({ demo: false }, 'flamboyan', PHONE);
  let page: Page;
  beforeAll(async () => {
    page = given.page;
    await page.getByRole('link', { name: 'Buat promosi bersama' }).click();
    await page.getByRole('link', { name: 'Produk pilihan' }).click();
    await page.getByLabel('Nama promosi').fill('Pasar Minggu');
    await page.getByText('Tiwul instan gula aren').click();
    await page.getByRole('button', { name: 'Lihat jadwal' }).click();
    await page.getByRole('button', { name: 'Atur jadwal' }).click();
    await page.getByRole('button', { name: 'Jeda', exact: true }).waitFor();
  });

  it('pauses a campaign and lets it go on', async () => {
    await page.getByRole('button', { name: 'Jeda', exact: true }).click();
    await page.locator('main > .page > .chip', { hasText: 'Dijeda' }).waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    await page.getByRole('button', { name: 'Lanjutkan' }).click();
    await page.locator('main > .page > .chip', { hasText: 'Sudah dijadwalkan' }).waitFor();
  });

  it('gives one post another time, and is told why when it is too soon', async () => {
    const campaign = page.url();
    await page.getByRole('link', { name: 'Lihat atau ubah' }).first().click();
    await page.getByText('Pindah jam tayang').click();
    const proposed = await page.getByLabel('Hari', { exact: true }).inputValue();
    await page.getByLabel('Hari', { exact: true }).fill('2020-01-01');
    await page.getByRole('button', { name: 'Pindahkan' }).click();
    await page.locator('.fault', { hasText: 'enam menit' }).waitFor();
    await page.getByLabel('Hari', { exact: true }).fill(proposed);
    await page.getByLabel('Jam (WIB)').fill('19:45');
    await page.getByRole('button', { name: 'Pindahkan' }).click();
    await page.getByText(/^Dipindah: tayang .*19\.45/).waitFor();
    expect(await focused(page)).toContain('Dipindah: tayang');
    expect(await smallTargets(page)).toEqual([]);
    await page.goto(campaign);
  });

  it('cancels one post at once, and can take it back for some seconds, by keys alone', async () => {
    const campaign = page.url();
    await page.getByRole('link', { name: 'Lihat atau ubah' }).last().click();
    await page.getByRole('button', { name: 'Batalkan kiriman ini' }).click();
    await page.getByText('8 detik lagi tidak jadi tayang', { exact: false }).waitFor();
    expect(await focused(page)).toContain('Sudah ditahan');
    expect((await overflow(page)).by).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Urungkan');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Batalkan kiriman ini' }).click();
    await page.locator('.chip', { hasText: 'Tidak jadi' }).waitFor();
    expect(await focused(page)).toBe('Dibatalkan.');
    await page.goto(campaign);
  });

  it('has a post in doubt checked, and then says herself that it is out', async () => {
    const campaign = page.url();
    // Posts come to their hour's queue once their pictures are drawn.
    await page.locator('.slot .chip', { hasText: 'Menunggu jam tayang' }).first().waitFor();
    const path = await given.system.doubtOne();
    // Her home says so, and leads to the campaign, where it stands first.
    await whenOpening(given.visitor, given.system, '/');
    await page.locator('.way .chip', { hasText: '1 perlu bantuan' }).waitFor();
    await page.getByRole('link', { name: 'Pasar Minggu: 1 kiriman perlu bantuan' }).click();
    await page.getByRole('heading', { name: '1 perlu bantuan' }).waitFor();
    await page.locator('.slot').first().getByRole('link', { name: 'Lihat atau ubah' }).click();
    await page.getByRole('heading', { name: 'Sudah tayang atau belum?' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    const itsPage = await page.getByRole('link', { name: 'Buka halamannya' }).getAttribute('href');
    expect(itsPage).toMatch(/^https:\/\/www\.(facebook|instagram)\.com\/./);
    expect(await page.getByRole('link', { name: 'Kembali' }).getAttribute('href')).toBe(
      new URL(campaign).pathname,
    );
    expect((await overflow(page)).by).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    // It is looked for at once, and what came of that shows without her doing anything.
    await page.getByRole('button', { name: 'Cek sekarang' }).click();
    await page.getByText('Sebentar lagi hasilnya tampak di sini.', { exact: false }).waitFor();
    await page.getByRole('heading', { name: 'Sudah tayang atau belum?' }).waitFor();
    await page.getByRole('button', { name: 'Belum ada' }).click();
    await page.getByText('Kalau ternyata sudah ada, kirimannya menjadi dua.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Sudah tayang' }).click();
    await page.locator('.chip.ok', { hasText: 'Sudah tayang' }).waitFor();
    // Her answer ends the question; who uses keys or listens is told so, and goes on from there.
    expect(await focused(page)).toBe('Terima kasih. Dicatat: sudah tayang.');
    await page.goto(campaign);
  });

  it('sees which post is late and still tried, in its campaign and on its own screen', async () => {
    const campaign = page.url();
    const path = await given.system.delayOne();
    await page.reload();
    const late = page.locator('.slot', { hasText: 'Terlambat: masih kami coba' });
    await late.waitFor();
    await late.getByRole('link', { name: 'Lihat atau ubah' }).click();
    await page.getByText('Kami coba terus', { exact: false }).waitFor();
    await page.getByText('Semestinya tayang', { exact: false }).waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    expect((await overflow(page)).by).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await page.goto(campaign);
  });

  it('has the owner of a page asked on her home, who says whether the post is out', async () => {
    // She has two pages, so one post is left even where the other was cancelled above.
    const path = await given.system.doubtOne('anggrek');
    const owner = await givenMember(given.browser, given.system, 'anggrek', PHONE);
    await owner.page.getByRole('heading', { name: '1 perlu bantuan' }).waitFor();
    expect(await smallTargets(owner.page)).toEqual([]);
    expect((await overflow(owner.page)).by).toBe(0);

    // The maker's product says so, too, and its screen has the way there.
    const maker = await givenMember(given.browser, given.system, 'kenanga', PHONE);
    await maker.page.getByRole('link', { name: /Tiwul instan gula aren.*1 perlu bantuan/ }).click();
    await maker.page.getByRole('link', { name: /Ditahan dulu/ }).click();
    await maker.page.getByText('Kami tidak bisa memastikan apakah ini sudah tayang.').waitFor();
    expect(new URL(maker.page.url()).pathname).toBe(path);

    await owner.page.getByRole('link', { name: /Sudah tayang atau belum/ }).click();
    await owner.page.getByRole('button', { name: 'Sudah tayang' }).click();
    await owner.page.locator('.chip.ok', { hasText: 'Sudah tayang' }).waitFor();
    await owner.page.getByRole('link', { name: 'Kembali' }).click();
    await owner.page.getByRole('heading', { name: 'Produk saya' }).waitFor();
    await owner.page.getByRole('heading', { name: '1 perlu bantuan' }).waitFor({ state: 'detached' });
    expect([...owner.complaints, ...maker.complaints]).toEqual([]);
  });

  it('waits for a signal with a pause, says so, and pauses once there is one', async () => {
    await page.getByRole('button', { name: 'Jeda', exact: true }).waitFor();
    await given.visitor.context.setOffline(true);
    await page.getByRole('button', { name: 'Jeda', exact: true }).click();
    await page.getByText('Menunggu sinyal…').waitFor();
    await given.visitor.context.setOffline(false);
    await page.locator('main > .page > .chip', { hasText: 'Dijeda' }).waitFor();
    expect(await page.getByRole('button', { name: 'Lanjutkan' }).count()).toBe(1);
  });

  it('asks before it cancels what is paused already, and says what then happens', async () => {
    await page.getByRole('button', { name: 'Batalkan promosi' }).click();
    await page.getByText('Ini tidak bisa dikembalikan.', { exact: false }).waitFor();
    expect(await focused(page)).toContain('Ini tidak bisa dikembalikan.');
    await page.getByRole('button', { name: 'Jangan' }).click();
    expect(await focused(page)).toBe('Batalkan promosi');
    await page.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
    await page.locator('main > .page > .chip', { hasText: 'Sudah dijadwalkan' }).waitFor();
  });

  it('stays as another tab left it that let it go on meanwhile, and is cancelled when nobody did', async () => {
    const chip = (text: string) => page.locator('main > .page > .chip', { hasText: text });
    await page.getByRole('button', { name: 'Batalkan promosi' }).click();
    await page.getByText('8 detik lagi tidak jadi tayang', { exact: false }).waitFor();
    const looked = page.waitForResponse(
      (reply) => reply.request().method() === 'GET' && /\/api\/campaigns\/[^/]+$/.test(reply.url()),
    );
    const other = await given.visitor.context.newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
    await other.locator('main > .page > .chip', { hasText: 'Sudah dijadwalkan' }).waitFor();
    await other.close();
    await looked;
    await page.getByRole('button', { name: 'Urungkan' }).waitFor({ state: 'detached' });
    await page.reload();
    await chip('Sudah dijadwalkan').waitFor();
    await page.getByRole('button', { name: 'Batalkan promosi' }).click();
    await chip('Dibatalkan').waitFor();
    expect(await page.getByRole('button', { name: 'Batalkan promosi' }).count()).toBe(0);
  });

  it('marks a member’s product sold out, and available again', async () => {
    await whenOpening(given.visitor, given.system, '/');
    await page.getByRole('link', { name: /Produk anggota/ }).click();
    await page.getByRole('link', { name: /Keripik pisang manis/ }).click();
    await page.getByRole('switch', { name: 'Habis' }).click();
    await page.getByText('Ya, habis').waitFor();
    await whenOpening(given.visitor, given.system, '/teman');
    await page.getByRole('link', { name: /Keripik pisang manis/ }).click();
    await page.getByRole('switch', { name: 'Habis' }).click();
    await page.getByText('Masih ada').waitFor();
    expect(await page.getByRole('switch', { name: 'Habis' }).getAttribute('aria-checked')).toBe('false');
  });

  it('finds all of it again on record', async () => {
    await whenOpening(given.visitor, given.system, '/catatan');
    for (const line of ['Promosi dibatalkan', 'Promosi dilanjutkan', 'Promosi dijeda', 'Jam tayang dipindah'])
      await page.getByText(line).first().waitFor();
    // Twice: by the coordinator, and by the owner of the other page.
    await page.getByText('Dilihat sendiri di halamannya: sudah tayang').nth(1).waitFor();
    expect(await page.getByText('Tidak ada yang macet.').count()).toBe(1);
    expect(given.visitor.complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual(
      [],
    );
  });
});
