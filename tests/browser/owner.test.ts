import { describe, expect, it } from 'vitest';
import { givenSystem } from './steps/given-system.ts';
import { focused, overflow, smallTargets } from './steps/looking.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };

describe('the owner of a page', () => {
  const given = givenSystem({ demo: true });

  it('looks at a post that waits for her, and skips it', async () => {
    const { page, complaints } = await givenMember(given.browser, given.system, 'melati', PHONE);
    await page.getByRole('heading', { name: 'Menunggu kamu lihat' }).waitFor();
    const review = page.locator('.review').first();
    await review.locator('img').first().waitFor();
    // However many wait, one is shown, and her own shop below it.
    expect(await page.locator('.review').count()).toBe(1);
    await review.getByRole('button', { name: 'Lewati' }).click();
    await page.getByText('Dilewati. Tidak tayang di halamanmu.').waitFor();
    // Who listens hears it, and who uses keys goes on from here.
    expect(await focused(page)).toBe('Dilewati. Tidak tayang di halamanmu.');
    expect(complaints).toEqual([]);
  });

  it('says whose products go out without her review, with keys alone', async () => {
    const visitor = await givenMember(given.browser, given.system, 'melati', PHONE);
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/ya-tetap');
    const seruni = page.getByLabel('Seruni', { exact: true });
    await seruni.waitFor();
    await page.locator('.back').focus();
    await page.keyboard.press('Tab');
    // Keys reach the first of them right after the way back, and go on from one to the next.
    const first = page.locator('main input[type="checkbox"]').first();
    expect(await first.evaluate((input) => input === document.activeElement)).toBe(true);
    await seruni.focus();
    await page.keyboard.press('Space');
    await page.getByText('Tersimpan. Kamu tetap boleh melewatkan satu per satu.').waitFor();
    await page.reload();
    await seruni.waitFor();
    expect(await seruni.isChecked()).toBe(true);
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
  });

  it('takes a consent back, has what is out removed, and sees the proof', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga', PHONE);
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/izin');
    const card = page.locator('.card').first();
    await card.getByRole('switch').click();
    await card.getByText(/kiriman masih tayang/).waitFor();
    expect((await overflow(page)).by).toBe(0);
    await card.getByRole('button', { name: 'Hapus yang sudah tayang' }).click();
    // Facebook says that it is gone; Instagram lets nobody but her delete it, and the way there is shown.
    await card.locator('.chip', { hasText: 'Sudah terhapus' }).first().waitFor();
    await card
      .getByText(/^Dipastikan hilang/)
      .first()
      .waitFor();
    await card.locator('.chip', { hasText: 'Hapus sendiri, ya' }).first().waitFor();
    expect(await card.getByRole('link', { name: 'Buka dan hapus' }).count()).toBeGreaterThan(0);
    expect((await overflow(page)).by).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it('is asked on her home to delete what only she can, when somebody else withdrew', async () => {
    const { page, ...coordinator } = await givenMember(given.browser, given.system, 'flamboyan', PHONE);
    await whenOpening({ page, ...coordinator }, given.system, '/anggota/kantil');
    await page.getByText('Produk saya di halaman orang lain').last().click();
    await page.getByText('Dicabut', { exact: true }).click();
    await page.getByRole('button', { name: 'Catat', exact: true }).click();
    await page.getByRole('button', { name: 'Hapus yang sudah tayang' }).click();
    // The coordinator reads who was asked, and is not sent into an account that is not hers.
    const dahlias = page.locator('li', { hasText: 'Dahlia diminta menghapusnya' }).first();
    await dahlias.waitFor();
    expect(await dahlias.getByRole('link').count()).toBe(0);
    expect((await overflow(page)).by).toBe(0);

    const owner = await givenMember(given.browser, given.system, 'dahlia', PHONE);
    const asked = owner.page.locator('.card', { hasText: 'Perlu dihapus' });
    await asked.locator('.chip', { hasText: 'Hapus sendiri, ya' }).waitFor();
    await asked.getByText(/^Paling lambat/).waitFor();
    expect(await asked.getByRole('link', { name: 'Buka dan hapus' }).count()).toBe(1);
    expect(await smallTargets(owner.page)).toEqual([]);
    expect((await overflow(owner.page)).by).toBe(0);

    // Where we cannot look whether it is gone, she is asked to say so.
    await given.system.loseSightOf('dahlia');
    await owner.page.reload();
    await asked.getByText('Yang ini tidak bisa kami cek sendiri', { exact: false }).waitFor();
    expect(await smallTargets(owner.page)).toEqual([]);
    expect((await overflow(owner.page)).by).toBe(0);
    await asked.getByRole('button', { name: 'Sudah saya hapus' }).click();
    await owner.page.getByText('Terima kasih, sudah dicatat.').waitFor();
    expect(await focused(owner.page)).toBe('Terima kasih, sudah dicatat.');
    await owner.page.locator('.chip', { hasText: 'Sudah terhapus' }).waitFor();
    await owner.page.reload();
    await owner.page.getByText(/^Dihapus sendiri, dicatat/).waitFor();

    await whenOpening({ page, ...coordinator }, given.system, '/');
    await page.locator('.card', { hasText: 'Perlu dihapus' }).waitFor();
    expect([...owner.complaints, ...coordinator.complaints]).toEqual([]);
  });

  it('is told about a page that stopped working, with a message ready for WhatsApp', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan', PHONE);
    const link = visitor.page.getByRole('link', { name: 'Kirim lewat WhatsApp' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.origin).toBe('https://wa.me');
    const message = address.searchParams.get('text') ?? '';
    expect(message).toContain('Kali Wening');
    expect(message).toContain('Sambungkan lagi');
    expect(message).toContain(`${given.system.url}/halaman`);
  });

  it('has its coordinator connect it again from where she reads of it', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan', PHONE);
    for (const path of ['/', '/halaman']) {
      await whenOpening(visitor, given.system, path);
      const card = visitor.page.locator('.card', { hasText: 'Kali Wening' });
      await card.getByRole('button', { name: 'Sambungkan lagi' }).waitFor();
      expect(await card.innerText()).not.toContain('Langkah berikutnya');
      expect(await smallTargets(visitor.page)).toEqual([]);
      expect((await overflow(visitor.page)).by).toBe(0);
    }
  });

  it('reads of it on her own home, connects it again there, and reads no more of it', async () => {
    const visitor = await givenMember(given.browser, given.system, 'cempaka', PHONE);
    const { page } = visitor;
    const card = page.locator('.card', { hasText: 'Kali Wening' });
    const button = card.getByRole('button', { name: 'Sambungkan lagi' });
    await button.waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    await button.click();
    // The consent page of Meta, that is the sandbox.
    await page.locator('form button').first().click();
    // Meta leaves a fragment of its own behind.
    await page.waitForURL(({ origin, pathname }) => origin === given.system.url && pathname === '/');
    await page.getByRole('heading', { name: 'Halo, Cempaka' }).waitFor();
    await card.waitFor({ state: 'detached' });
    expect(visitor.complaints).toEqual([]);
  });
});
