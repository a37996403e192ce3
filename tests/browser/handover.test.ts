import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriers } from './steps/barriers.ts';
import { givenVisit } from './steps/given-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { givenMember, type Visitor, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** Whether a screen fits and can be used at both sizes; the folder of pictures is for people to look at. */
async function look(page: Page, name: string): Promise<void> {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflow(page)).toEqual({ by: 0, what: [] });
    expect(await barriers(page)).toEqual([]);
    const folder = process.env['PICTURES'];
    if (folder !== undefined)
      await page.screenshot({ path: `${folder}/${name}-${size.width}.png`, fullPage: true });
  }
  await page.setViewportSize(PHONE);
}

describe('handing over the community', () => {
  const given = givenVisit({ demo: false }, 'flamboyan', PHONE);
  let heir: Visitor;
  let page: Page;
  beforeAll(async () => {
    page = given.page;
    heir = await givenMember(given.browser, given.system, 'kenanga', PHONE);
  });
  afterAll(() => heir.context.close());

  it('is offered on the screen of a member', async () => {
    await whenOpening(given.visitor, given.system, '/anggota/kenanga');
    await page.getByText('Serahkan tugas koordinatormu kepadanya').click();
    await look(page, 'offer');
    // The desk puts the member beside the list, and so shows her screen anew.
    const more = page.locator('details', { hasText: 'Serahkan tugas koordinatormu kepadanya' });
    if ((await more.getAttribute('open')) === null) await more.locator('summary').click();
    await page.getByRole('button', { name: 'Serahkan; aku berhenti begitu diterima' }).click();
    await page.getByText(/menawarkan tugas koordinatornya kepada Kenanga/).waitFor();
    await look(page, 'waits');
    expect(given.visitor.complaints).toEqual([]);
  });

  it('asks her on her home, where she may put it off', async () => {
    await whenOpening(heir, given.system, '/');
    await heir.page.getByRole('heading', { name: 'Maukah kamu menjadi koordinator?' }).waitFor();
    await look(heir.page, 'asked');
    await heir.page.getByRole('button', { name: 'Nanti saja' }).click();
    await heir.page.getByText('Kamu ditawari tugas koordinator').waitFor();
    expect(heir.complaints).toEqual([]);
  });

  it('makes her coordinator by her yes; the other is told on her home, as a member', async () => {
    await whenOpening(heir, given.system, '/');
    await heir.page.getByRole('button', { name: 'Ya, aku terima' }).click();
    await heir.page.getByText('Kamu sekarang koordinator.').waitFor();
    // The question is answered, and asked no more.
    expect(await heir.page.getByRole('heading', { level: 1 }).innerText()).toBe('Selamat bertugas!');
    await look(heir.page, 'accepted');
    await heir.page.getByRole('button', { name: 'Lanjut' }).click();
    await heir.page.getByText('Produk anggota').waitFor();
    await whenOpening(given.visitor, given.system, '/');
    await page.getByText('Tugas koordinatormu diterima penggantimu').waitFor();
    await look(page, 'told');
    expect([...given.visitor.complaints, ...heir.complaints]).toEqual([]);
  });
});
