import { describe, expect, it } from 'vitest';
import { barriers } from './steps/barriers.ts';
import { givenVisit } from './steps/given-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { whenOpening } from './steps/visitor.ts';

/** Pixels of an A4 page at 96 dpi, less margins of 1 cm. */
const A4 = { width: 718, height: 1047 };

describe('the lessons of one page', () => {
  const given = givenVisit({ demo: false }, 'kenanga');

  it('stand under "Saya", each with six drawings and sentences', async () => {
    const { page, visitor, system } = given;
    await whenOpening(visitor, system, '/saya');
    await page.getByRole('link', { name: /^Pelajaran/ }).click();
    await page.getByRole('link', { name: /Foto yang bikin ngiler/ }).click();
    await page.getByText('Cari cahaya', { exact: false }).waitFor();
    expect(await page.locator('.lesson .drawing path').count()).toBe(6);
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  it.each(['photo', 'words', 'together'])('fit on one printed page: %s', async (lesson) => {
    const { page, visitor, system } = given;
    await whenOpening(visitor, system, `/pelajaran/${lesson}`);
    await page.locator('.lesson').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(A4);
    const height = await page.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);
    expect(height).toBeGreaterThan(500);
    expect(height).toBeLessThanOrEqual(A4.height);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 360, height: 740 });
    expect(visitor.complaints).toEqual([]);
  });

  it('can be tried at once', async () => {
    const { page, visitor, system } = given;
    await whenOpening(visitor, system, '/pelajaran/photo');
    await page.getByRole('link', { name: 'Coba sekarang' }).click();
    await page.getByLabel('Galeri').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Lihat caranya dalam enam gambar' }).click();
    await page.getByRole('heading', { name: 'Foto yang bikin ngiler' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/pelajaran/photo');
  });
});
