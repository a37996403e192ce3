import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenVisit } from './steps/given-system.ts';
import { barriers } from './steps/barriers.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { givenSomebody, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };

/** An authenticator inside a phone, which recognises its owner; `credentials` are taken over from another one. */
async function givenAuthenticator(
  page: Page,
  credentials: readonly Credential[] = [],
): Promise<Authenticator> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  for (const credential of credentials)
    await session.send('WebAuthn.addCredential', { authenticatorId, credential });
  return { session, authenticatorId };
}

interface Authenticator {
  readonly session: CDPSession;
  readonly authenticatorId: string;
}
type Credential = Awaited<ReturnType<typeof credentialsOf>>[number];

const credentialsOf = async ({ session, authenticatorId }: Authenticator) =>
  (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials;

describe('a coordinator where passkeys are required', () => {
  const given = givenVisit({ demo: false, passkeyRule: 'required' }, 'flamboyan', PHONE);
  let page: Page;
  let phone: Authenticator;
  beforeAll(async () => {
    page = given.page;
    phone = await givenAuthenticator(page);
  });

  it('is asked for a passkey before she makes a link, adds one, and the link is made', async () => {
    await whenOpening(given.visitor, given.system, '/anggota');
    await page.getByRole('link', { name: /Seruni/ }).click();
    await given.visitor.context.route('https://wa.me/**', (route) => route.fulfill({ body: 'WhatsApp' }));
    await page.getByRole('button', { name: 'Kirim tautan masuk' }).click();
    await page.getByText('Buat kunci sandi dulu', { exact: false }).waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflow(page)).toEqual({ by: 0, what: [] });
    await page.getByRole('button', { name: 'Buat kunci sandi di HP ini' }).click();
    await page.getByText(/Hanya bisa dipakai satu kali/).waitFor();
    expect(await credentialsOf(phone)).toHaveLength(1);
  });

  it('sees it among her devices, proven', async () => {
    await whenOpening(given.visitor, given.system, '/perangkat');
    await page.getByRole('heading', { name: 'Kunci sandi' }).waitFor();
    await page.getByText('Sudah dipastikan', { exact: false }).waitFor();
    await page.setViewportSize({ ...PHONE, height: 6000 });
    expect(await barriers(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflow(page)).toEqual({ by: 0, what: [] });
    await page.setViewportSize(PHONE);
  });

  it('is told, not stuck, when she does not go through with it', async () => {
    // What a browser answers when its person says no, or lets the time run out.
    await page.evaluate(() => {
      navigator.credentials.create = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Buat kunci sandi di HP ini' }).click();
    await page.getByText('Kunci sandi tidak jadi dipakai.', { exact: false }).waitFor();
    expect(await credentialsOf(phone)).toHaveLength(1);
  });

  it('signs in by it on a device where nobody is, with nobody’s help', async () => {
    const other = await givenSomebody(given.browser, PHONE);
    await givenAuthenticator(other.page, await credentialsOf(phone));
    await other.page.goto(given.system.url);
    await other.page.getByRole('button', { name: 'Koordinator: masuk dengan kunci sandi' }).click();
    await other.page
      .getByText(/Halo, Flamboyan|Flamboyan/)
      .first()
      .waitFor();
    await other.page.goto(`${given.system.url}/perangkat`);
    await other.page.getByText('Masuk dengan kunci sandi').first().waitFor();
    expect(other.complaints).toEqual([]);
  });

  it('reads a code on one phone and types it on another', async () => {
    await whenOpening(given.visitor, given.system, '/perangkat');
    await page.getByRole('button', { name: 'Buat kode untuk saya' }).click();
    const code = (await page.locator('.code').textContent()) ?? '';
    expect(code).toMatch(/^\d{4} \d{6}$/);
    expect(await overflow(page)).toEqual({ by: 0, what: [] });
    const other = await givenSomebody(given.browser, PHONE);
    await other.page.goto(given.system.url);
    await other.page.getByLabel('Kode dari HP-mu yang lain').fill('1234');
    await other.page.getByRole('button', { name: 'Masuk dengan kode' }).click();
    await other.page.getByRole('alert').waitFor();
    await other.page.getByLabel('Kode dari HP-mu yang lain').fill(code);
    await other.page.setViewportSize({ ...PHONE, height: 6000 });
    expect(await barriers(other.page)).toEqual([]);
    expect(await smallTargets(other.page)).toEqual([]);
    await other.page.getByRole('button', { name: 'Masuk dengan kode' }).click();
    await other.page.getByText('Flamboyan').first().waitFor();
    expect(other.complaints).toEqual([]);
  });

  it('has no complaint of the browser', () => {
    expect(given.visitor.complaints).toEqual([]);
  });
});
