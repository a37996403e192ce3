import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';

const KENANGA = {
  member: { id: 'kenanga', name: 'Kenanga', roles: ['member'] },
  community: { id: 'rukun', name: 'Rukun Lereng', village: 'Giriwening', zone: 'Asia/Jakarta' },
  languages: ['id'],
  expiresAt: '2027-12-01T00:00:00.000Z',
  now: '2026-12-01T00:00:00.000Z',
};
type Told = readonly [status: number, body: unknown];
/** As the server recognises her. */
const recognised = (session: unknown = KENANGA): Told => [200, { session }];

/** What the server answers, one after the other; the last one again and again. */
let answers: Told[] = [];
/** What was sent to it. */
let sent: unknown[] = [];
let kept: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-12-01T00:00:00Z') });
  vi.resetModules();
  sent = [];
  kept = new Map([['etalase.session', JSON.stringify({ reply: KENANGA, ahead: 0 })]]);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('fetch', async (_: string, { body: given }: { body?: string }) => {
    if (given !== undefined) sent.push(JSON.parse(given));
    const [status, body] = (answers.length > 1 ? answers.shift() : answers[0]) ?? [500, ''];
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const problem = (status: number, code: string): Told => [
  status,
  { status, code, problems: [{ code, text: 'Tidak.' }] },
];

/** A network that one has to sign in to first answers for everybody. */
const foreign: Told = [401, '<html>Sign in to the hotel</html>'];

const aFunction = <F>() => z.custom<F>((value) => typeof value === 'function');
const Session = z.object({
  session: z.object({ value: z.object({ member: z.object({ name: z.string() }) }).optional() }),
  recognise: aFunction<() => Promise<void>>(),
});
const Entering = z.object({ enterByLink: aFunction<(secret: string) => Promise<void>>() });
const Renewing = z.object({ renewSession: aFunction<(reply: unknown) => void>() });
const SignedOut = z.object({ signedOut: z.object({ value: z.boolean() }) });

/** By their addresses: what is made for browsers is not compiled with the tests, which know no DOM. */
const load = async (path: string): Promise<unknown> =>
  import(new URL(`../../web/${path}`, import.meta.url).href);

async function givenOpenedApp() {
  const app: unknown = await load('session.ts');
  const out: unknown = await load('api/signed-out.ts');
  const entering: unknown = await load('pages/sign-in/enter-by-link.ts');
  return {
    recognise: Session.parse(app).recognise,
    enter: Entering.parse(entering).enterByLink,
    renew: Renewing.parse(app).renewSession,
    who: () => Session.parse(app).session.value?.member.name,
    isOut: () => SignedOut.parse(out).signedOut.value,
  };
}

describe('who is signed in on this phone', () => {
  it('is nobody any more once the server does not know the phone', async () => {
    answers = [[200, {}]];
    const { recognise, isOut } = await givenOpenedApp();
    await recognise();
    expect(isOut()).toBe(true);
    expect(kept.has('etalase.session')).toBe(false);
  });

  it.each([problem(503, 'http.busy'), problem(500, 'http.broken'), problem(429, 'http.tooMany'), foreign])(
    'stays who she was while the server cannot say (%d), and is asked again',
    async (...told) => {
      answers = [told, told, recognised({ ...KENANGA, member: { ...KENANGA.member, name: 'Kenanga Baru' } })];
      const { recognise, isOut, who } = await givenOpenedApp();
      const asked = recognise();
      await vi.advanceTimersByTimeAsync(500);
      expect([who(), isOut(), kept.has('etalase.session')]).toEqual(['Kenanga', false, true]);
      await vi.advanceTimersByTimeAsync(10_000);
      await asked;
      expect(who()).toBe('Kenanga Baru');
    },
  );

  it('is told anew, and on the next start too, when she changed something about herself', async () => {
    answers = [recognised()];
    const { recognise, renew, who } = await givenOpenedApp();
    await recognise();
    renew({ ...KENANGA, member: { ...KENANGA.member, name: 'Kenanga Baru' } });
    expect(who()).toBe('Kenanga Baru');
    expect(kept.get('etalase.session')).toContain('Kenanga Baru');
  });

  it('stays who is signed in now when an answer about another comes late', async () => {
    answers = [recognised()];
    const { recognise, renew, who } = await givenOpenedApp();
    await recognise();
    renew({ ...KENANGA, member: { ...KENANGA.member, id: 'melati', name: 'Melati' } });
    expect(who()).toBe('Kenanga');
    expect(kept.get('etalase.session')).not.toContain('Melati');
  });

  it('is asked again when the answer broke off', async () => {
    kept.clear();
    answers = [[200, '{"session":{"member":{"id":"ken'], recognised()];
    const { recognise, who } = await givenOpenedApp();
    const asked = recognise();
    await vi.advanceTimersByTimeAsync(5_000);
    await asked;
    expect(who()).toBe('Kenanga');
  });

  it('stays in when she taps a link that was used already', async () => {
    answers = [recognised(), problem(401, 'session.linkNotValid'), [200, KENANGA]];
    const { recognise, enter, isOut, who } = await givenOpenedApp();
    await recognise();
    await expect(enter('old')).rejects.toMatchObject({ code: 'session.linkNotValid' });
    expect([who(), isOut(), kept.has('etalase.session')]).toEqual(['Kenanga', false, true]);
  });
});

describe('the language of the app after coming in', () => {
  const ABROAD = { ...KENANGA, community: { ...KENANGA.community, language: 'en' } };

  it.each([
    ['her community’s, where nobody has chosen one', ABROAD, undefined, 'en'],
    ['the chosen one, where somebody has', ABROAD, 'id', 'id'],
    ['Indonesian, where her community says nothing', KENANGA, undefined, undefined],
  ])('is %s', async (_title, reply, chosen, then) => {
    vi.stubGlobal('document', { documentElement: {} });
    if (chosen) kept.set('etalase.language', chosen);
    answers = [[200, reply]];
    const { enter } = await givenOpenedApp();
    await enter('secret');
    await vi.waitFor(() => expect(kept.get('etalase.language')).toBe(then));
  });
});

describe('coming in by a link over a weak signal', () => {
  const MELATI = { ...KENANGA, member: { ...KENANGA.member, id: 'melati', name: 'Melati' } };
  const LOST: Told = [200, '{"member":'];
  const out = problem(401, 'session.missing');

  it('names the same attempt again when the answer was lost, and forgets it once she is in', async () => {
    kept.clear();
    answers = [LOST, LOST, [200, KENANGA]];
    const { enter, who } = await givenOpenedApp();
    const entered = enter('link');
    await vi.advanceTimersByTimeAsync(500);
    const attempt = kept.get('etalase.attempt');
    expect(attempt).toMatch(/^[0-9a-f]{32}$/);
    await vi.advanceTimersByTimeAsync(10_000);
    await entered;
    expect(who()).toBe('Kenanga');
    expect(sent).toEqual([1, 2, 3].map(() => ({ secret: 'link', attempt })));
    expect(kept.has('etalase.attempt')).toBe(false);
  });

  it('goes on with the attempt when she closed the app and taps her link again', async () => {
    kept = new Map([['etalase.attempt', 'of-before']]);
    answers = [[200, KENANGA]];
    const { enter } = await givenOpenedApp();
    await enter('link');
    expect(sent).toEqual([{ secret: 'link', attempt: 'of-before' }]);
  });

  it('is no failure when the cookie has come, though the link was refused the second time', async () => {
    answers = [[200, KENANGA], LOST, problem(401, 'session.linkNotValid'), [200, MELATI]];
    const { recognise, enter, who } = await givenOpenedApp();
    await recognise();
    const entered = enter('link');
    await vi.advanceTimersByTimeAsync(5_000);
    await entered;
    expect(who()).toBe('Melati');
  });

  it('asks for another link when nobody is in after all', async () => {
    kept.clear();
    answers = [problem(401, 'session.linkNotValid'), out];
    const { enter, who } = await givenOpenedApp();
    await expect(enter('link')).rejects.toMatchObject({ code: 'session.linkNotValid' });
    expect(who()).toBeUndefined();
  });

  it('comes in though the phone has no room to keep anything', async () => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    answers = [[200, KENANGA]];
    const { enter, who } = await givenOpenedApp();
    await enter('link');
    expect(who()).toBe('Kenanga');
  });
});
