import { describe, expect, it } from 'vitest';
import { FixedTranslator } from '../../functions/adapters/memory/fixed-translator.ts';
import { givenSystem, givenVisit } from './steps/given-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

const PRODUCT = '/produk/contoh-kenanga';
const GOOD = {
  name: 'Instant tiwul with palm sugar',
  words: 'Just steam it for ten minutes, then sprinkle grated coconut on it.',
  ingredients: 'Cancer cure',
};

describe('her words in another language, where a model is set up', () => {
  const given = givenVisit({ demo: false, translator: new FixedTranslator(GOOD) }, 'kenanga');

  it('are suggested when she asks, and not used before her yes', async () => {
    const { page, visitor, system } = given;
    await whenOpening(visitor, system, PRODUCT);
    await page.getByLabel(/^Inggris/).click();
    await page.getByRole('button', { name: 'Minta saran Inggris' }).click();
    await page.getByText('Ini saran mesin, belum dipakai.').waitFor();
    expect(await page.getByLabel('Nama produk (Inggris)').inputValue()).toBe(GOOD.name);
    expect(await page.getByLabel('Beberapa kata (Inggris)').inputValue()).toBe(GOOD.words);
    await page.reload();
    await page.locator('h1').waitFor();
    await page.getByLabel(/^Inggris/).click();
    expect(await page.getByLabel('Nama produk (Inggris)').inputValue()).toBe('');
  });

  it('leave out what the law or the facts refuse, and say so at the field', async () => {
    const { page } = given;
    await page.getByRole('button', { name: 'Minta saran Inggris' }).click();
    await page.getByText('Ini saran mesin, belum dipakai.').waitFor();
    expect(await page.getByLabel('Bahan (Inggris)').inputValue()).toBe('');
    expect(await page.locator('.field.wrong').count()).toBe(1);
    expect((await overflow(page)).by).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
  });

  it('are saved as she mended them, and stand in picture and caption from then on', async () => {
    const { page, visitor } = given;
    await page.getByLabel('Nama produk (Inggris)').fill('Instant tiwul');
    await page.getByLabel('Bahan (Inggris)').fill('Dried cassava, palm sugar');
    await page.getByRole('button', { name: 'Pakai kata ini' }).click();
    await page.getByText('Tersimpan. Gambar dan tulisannya memakai kata ini.').waitFor();
    await page.getByText('Instant tiwul (Tiwul instan gula aren)').first().waitFor();
    await page.reload();
    await page.getByLabel(/^Inggris/).click();
    await page.getByText('Instant tiwul (Tiwul instan gula aren)').first().waitFor();
    expect(await page.getByText('ini masih berbahasa Indonesia').count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });
});

describe('her words in another language, without a model', () => {
  const given = givenSystem({ demo: false });

  it('are asked for in two or three fields that name what is missing', async () => {
    const { page } = await givenMember(given.browser, given.system, 'melati');
    await page.goto(`${given.system.url}/produk/contoh-melati`);
    await page.locator('h1').waitFor();
    await page.getByLabel(/^Inggris/).click();
    await page.getByText('ini masih berbahasa Indonesia: nama produk, beberapa kata').waitFor();
    expect(await page.getByRole('button', { name: /^Minta saran/ }).count()).toBe(0);
    await page.getByLabel('Nama produk (Inggris)').fill('Healthy crisps, cure cancer');
    await page.getByRole('button', { name: 'Pakai kata ini' }).click();
    await page.locator('.field.wrong').waitFor();
    expect(await page.locator('.fault').count()).toBeGreaterThan(1);
    // One reason holds for all of these words, and is said once.
    expect(await page.getByText(/Klaim kesehatan tidak boleh dipakai/).count()).toBe(1);
    await page.getByLabel('Nama produk (Inggris)').fill('Sweet banana crisps');
    await page.getByRole('button', { name: 'Pakai kata ini' }).click();
    await page.getByText('ini masih berbahasa Indonesia: beberapa kata.').waitFor();
    await page.getByText('Sweet banana crisps (Keripik pisang manis)').first().waitFor();
  });
});
