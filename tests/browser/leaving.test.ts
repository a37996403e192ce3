import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONSENT_KINDS } from '../../functions/domain/people/consent.ts';
import { givenVisit } from './steps/given-system.ts';
import { barriers } from './steps/barriers.ts';
import { focused, overflow, smallTargets } from './steps/looking.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };

describe('a member who leaves', () => {
  const given = givenVisit({ demo: false }, 'flamboyan', PHONE);
  let page: Page;
  beforeAll(() => {
    page = given.page;
  });

  const whenErasing = async (): Promise<void> => {
    await whenOpening(given.visitor, given.system, '/anggota/seruni');
    await page.getByText('Ia keluar dan datanya mau dihapus?').click();
    await page.getByRole('button', { name: 'Hapus semua datanya' }).click();
    await page.getByText('Ini tidak bisa dikembalikan.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Ya, hapus semuanya' }).click();
  };

  it('is kept when she is asked once more and does not mean it', async () => {
    await whenOpening(given.visitor, given.system, '/anggota/seruni');
    await page.getByText('Ia keluar dan datanya mau dihapus?').click();
    await page.getByRole('button', { name: 'Hapus semua datanya' }).click();
    await page.getByText('Ini tidak bisa dikembalikan.', { exact: false }).waitFor();
    expect(await focused(page)).toContain('terhapus');
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    await page.getByRole('button', { name: 'Jangan' }).click();
    expect(await focused(page)).toContain('Hapus semua datanya');
    expect(await barriers(page)).toEqual([]);
  });

  it('is not erased while she consents, and her coordinator is told what comes first', async () => {
    await whenErasing();
    await page.locator('.notice', { hasText: 'Izinnya masih ada.' }).waitFor();
    expect((await overflow(page)).by).toBe(0);
  });

  it('is erased once she consents to nothing, on every phone, and stands on record', async () => {
    const hers = await givenMember(given.browser, given.system, 'seruni', PHONE);
    for (const kind of CONSENT_KINDS) {
      const status = await page.evaluate(async (path) => {
        const body = JSON.stringify({ granted: false, how: 'spoken' });
        const headers = { 'content-type': 'application/json' };
        return (await fetch(path, { method: 'PUT', body, headers })).status;
      }, `/api/members/seruni/consents/${kind}`);
      expect(status).toBe(200);
    }
    await whenErasing();
    await page.getByText('Semua data Seruni sudah dihapus.').waitFor();
    expect(await focused(page)).toBe('Semua data Seruni sudah dihapus.');
    await whenOpening(given.visitor, given.system, '/anggota');
    await page.getByRole('link', { name: /Kenanga/ }).waitFor();
    expect(await page.getByRole('link', { name: /Seruni/ }).count()).toBe(0);
    await whenOpening(given.visitor, given.system, '/catatan');
    await page.getByText('Data anggota dihapus').waitFor();
    // Her own phone knows nobody any more.
    await hers.page.reload();
    await hers.page.getByText('tautan', { exact: false }).first().waitFor();
    expect(await hers.page.getByText('Seruni').count()).toBe(0);
    expect(given.visitor.complaints.filter((line) => !line.includes('409'))).toEqual([]);
  });
});
