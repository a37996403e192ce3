import { describe, expect, it } from 'vitest';
import { barriers } from './steps/barriers.ts';
import { givenVisit } from './steps/given-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };

describe('a member joins in selling a friend’s product', () => {
  const given = givenVisit({ demo: false }, 'melati', PHONE);

  it('sees that it goes out on her own pages, and that its maker is named', async () => {
    const { page } = given;
    await whenOpening(given.visitor, given.system, '/teman');
    await page.getByText('Tiwul instan gula aren').first().click();
    await page.getByRole('button', { name: 'Saya ikut jual' }).waitFor();
    await page.getByText('Nama Kenanga tetap tertulis sebagai pembuat.', { exact: false }).waitFor();
    await page.locator('.picture').first().waitFor();
    expect((await overflow(page)).by).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });

  it('posts it with herself as the seller, and nobody else', async () => {
    const { page } = given;
    await page.getByRole('button', { name: 'Saya ikut jual' }).click();
    await page.getByRole('heading', { name: 'Tiwul instan gula aren' }).waitFor();
    await page.locator('.slot', { hasText: 'Penjual: Melati' }).first().waitFor();
    const slots = await page.locator('.slot').allInnerTexts();
    expect(slots.length).toBeGreaterThan(0);
    for (const text of slots) expect(text).toContain('Penjual: Melati');
    expect(given.visitor.complaints).toEqual([]);
  });
});
