import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { givenSystem } from './steps/given-system.ts';
import { givenMember, type Visitor, whenOpening } from './steps/visitor.ts';

describe('a coordinator plans and helps', () => {
  const given = givenSystem({ demo: false });

  const whenUnfoldingDays = async (page: Page): Promise<void> => {
    const folded = page.locator('details.day:not([open]) > summary');
    await folded.first().waitFor();
    while ((await folded.count()) > 0) await folded.first().click();
  };

  const whenProposing = async ({ page }: Visitor, title: string): Promise<void> => {
    await page.getByRole('link', { name: 'Buat promosi bersama' }).click();
    await page.getByRole('link', { name: 'Produk pilihan' }).click();
    await page.getByLabel('Nama promosi').fill(title);
    await page.getByText('Tiwul instan gula aren').click();
    await page.getByText('Keripik pisang manis').click();
    await page.getByText('2 hari', { exact: true }).click();
    await page.getByRole('button', { name: 'Lihat jadwal' }).click();
  };

  it('names what is missing when a campaign has no name and no product', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    await visitor.page.getByRole('link', { name: 'Buat promosi bersama' }).click();
    await visitor.page.getByRole('link', { name: 'Produk pilihan' }).click();
    await visitor.page.getByText('Tiwul instan gula aren').waitFor();
    await visitor.page.getByRole('button', { name: 'Lihat jadwal' }).click();
    const faults = visitor.page.locator('.fault');
    await faults.first().waitFor();
    expect(await faults.allInnerTexts()).toEqual([
      expect.stringContaining('Namanya belum diisi.'),
      'Belum ada produk yang dipilih.',
    ]);
    await visitor.page.getByText('Ada 2 yang perlu diperbaiki.', { exact: false }).waitFor();
    const name = visitor.page.getByLabel('Nama promosi');
    expect(await name.evaluate((input) => input === document.activeElement)).toBe(true);
    // What is typed over is no longer wrong.
    await name.fill('Pasar Minggu');
    await visitor.page.getByText('Ada 1 yang perlu diperbaiki.', { exact: false }).waitFor();
    expect(await faults.count()).toBe(1);
    expect(new URL(visitor.page.url()).pathname).toBe('/promosi/baru/window');
  });

  it('sees in the plan where products show as stories too, when she wants them to', async () => {
    const { page } = await givenMember(given.browser, given.system, 'flamboyan');
    await page.getByRole('link', { name: 'Buat promosi bersama' }).click();
    await page.getByRole('link', { name: 'Produk pilihan' }).click();
    await page.getByLabel('Nama promosi').fill('Cerita Minggu');
    await page.getByText('Tiwul instan gula aren').click();
    await page.getByText('Ya, tampil 24 jam').click();
    await page.getByRole('button', { name: 'Lihat jadwal' }).click();
    await page.getByText('juga cerita Instagram', { exact: false }).waitFor();
    await page.locator('.slot').first().waitFor({ state: 'attached' });
    await whenUnfoldingDays(page);
    const stories = page.locator('.slot', { hasText: 'cerita Instagram' });
    await stories.first().waitFor();
    expect(await stories.count()).toBeLessThan(await page.locator('.slot').count());
  });

  it('sees the plan by day before anything is sent, schedules it, and watches it go out', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page } = visitor;
    await whenProposing(visitor, 'Pasar Minggu');
    await page.getByRole('heading', { name: 'Rencana jadwal' }).waitFor();
    // The button stands above the days, which are folded.
    await page.getByText(/^\d+ kiriman, \d hari$/).waitFor();
    const planned = await page.locator('.slot').count();
    expect(planned).toBeGreaterThan(10);
    expect(await page.locator('.slot').first().isVisible()).toBe(false);
    await page.locator('summary').first().click();
    await page.locator('.slot').first().waitFor();
    expect(await page.locator('.reason', { hasText: 'Teratai' }).count()).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Atur jadwal' }).click();
    await page.getByText(new RegExp(`^0 dari ${planned} sudah tayang$`)).waitFor();
    await given.system.settle();
    await page.reload();
    await page.getByText(/^\d+ dari \d+ sudah tayang$/).waitFor();
    // Days that are over are folded.
    await whenUnfoldingDays(page);
    const posts = page.locator('.slot:visible', { has: page.getByText('Sudah tayang', { exact: true }) });
    await posts.first().waitFor();
    expect(await posts.count()).toBe(planned);
    const permalink = await posts.first().getByRole('link', { name: 'Buka kirimannya' }).getAttribute('href');
    expect((await fetch(permalink ?? '')).status).toBe(200);
    expect(visitor.complaints).toEqual([]);
  });

  it('shows the new schedule before it counts when posts of a running campaign came to nothing', async () => {
    const { page, complaints } = await givenMember(given.browser, given.system, 'flamboyan');
    await page.getByRole('link', { name: 'Buat promosi bersama' }).click();
    await page.getByRole('link', { name: 'Produk pilihan' }).click();
    await page.getByLabel('Nama promosi').fill('Pasar lagi');
    await page.getByText('Keripik singkong bawang').click();
    await page.getByRole('button', { name: 'Lihat jadwal' }).click();
    await page.getByRole('button', { name: 'Atur jadwal' }).click();
    await page.getByText(/^0 dari \d+ sudah tayang$/).waitFor();
    expect(await page.getByRole('heading', { name: 'Jadwalkan lagi' }).count()).toBe(0);
    // Nothing fails here: the answer is made to say that it may be scheduled again, until it has been.
    let done = false;
    await page.route(/\/api\/campaigns\/[^/]+$/, async (route) => {
      const response = await route.fetch();
      const campaign: unknown = await response.json();
      await route.fulfill({ response, json: Object.assign({}, campaign, { mayScheduleAgain: !done }) });
    });
    await page.reload();
    await page.getByRole('heading', { name: 'Jadwalkan lagi' }).waitFor();
    await page.getByText('Yang sudah tayang atau sedang dicek tetap', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Lihat jadwal baru' }).click();
    await page.getByText(/^\d+ kiriman, \d hari$/).waitFor();
    done = true;
    await page.getByRole('button', { name: 'Atur jadwal' }).click();
    await page.getByRole('heading', { name: 'Jadwalkan lagi' }).waitFor({ state: 'detached' });
    await page.getByText(/^0 dari \d+ sudah tayang$/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('lets a member propose but leaves the schedule to the coordinator', async () => {
    const visitor = await givenMember(given.browser, given.system, 'seruni');
    await whenOpening(visitor, given.system, '/promosi');
    await whenProposing(visitor, 'Usul Seruni');
    await visitor.page.getByText('Koordinator yang mengatur jadwalnya.').waitFor();
    expect(await visitor.page.getByRole('button', { name: 'Atur jadwal' }).count()).toBe(0);
  });

  it('writes down what a member said, as her witness', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/anggota');
    await page.getByRole('link', { name: /Teratai.*Belum bisa tayang/s }).click();
    await page.getByText('Titip di halaman komunitas').last().click();
    await page.getByRole('button', { name: 'Catat', exact: true }).click();
    await page.getByText(/^Diizinkan .* lisan\. Saksi: Flamboyan\.$/).waitFor();
    const row = page.locator('.rows li', { hasText: 'Titip di halaman komunitas' });
    expect(await row.innerText()).toContain('Boleh');
    await page.reload();
    expect(await row.innerText()).toContain('Boleh');
    expect(visitor.complaints).toEqual([]);
  });

  it('connects a page through Meta and says whose it is', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/halaman');
    await page.getByRole('button', { name: /Sambungkan/ }).click();
    await page.waitForURL((url) => url.origin !== given.system.url);
    await page.getByRole('button').first().click();
    await page.getByRole('heading', { name: 'Halaman milik siapa?' }).waitFor();
    expect(await page.getByLabel('Watu Lereng').inputValue()).toBe('kenanga');
    await page.getByRole('button', { name: 'Sambungkan' }).click();
    await page.getByRole('heading', { name: 'Halaman & akun komunitas' }).waitFor();
    expect(await page.locator('.card', { hasText: 'Kenanga' }).innerText()).toContain('Tersambung');
  });

  it('may begin anew when a connection is gone', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    await whenOpening(visitor, given.system, '/connect/lama');
    await visitor.page.getByText('Terlalu lama.', { exact: false }).waitFor();
    expect(await visitor.page.getByRole('button', { name: 'Coba lagi' }).count()).toBe(0);
    await visitor.page.getByRole('button', { name: 'Sambungkan lagi' }).click();
    await visitor.page.waitForURL((url) => url.origin !== given.system.url);
  });
});
