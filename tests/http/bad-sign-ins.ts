import { DAY, MINUTE } from '../../functions/domain/time/instant.ts';
import { type Ended, NEIGHBOUR, tampered } from './bring-proofs.ts';
import { type Cell, cell, type Fault, FLAMBOYAN, GOOD, KENANGA, MELATI, steps } from './proof-cells.ts';

/** Whoever brings a link learns only that it is none: used, ended and never made are one answer. */
const NO_LINK: Ended = [401, 'session.linkNotValid'];
export const links: Record<Fault, Cell> = {
  wrong: cell('that nobody made', NO_LINK, (world) => world.enter('x'.repeat(43))),
  expired: cell('of a month ago', NO_LINK, async (world) => {
    const link = await world.linkFor('kenanga');
    await world.clock.advanceBy(30 * DAY);
    return world.enter(link);
  }),
  replayed: steps('that another phone used', [GOOD, NO_LINK], async (world) => {
    const link = await world.linkFor('kenanga');
    return [await world.enter(link), await world.enter(link)];
  }),
  'of another member': steps(
    'opens her session, whoever was signed in here',
    ['melati of rukun-lereng', GOOD],
    async (world) => {
      return [
        await world.entered(await world.linkFor('melati'), KENANGA),
        await world.enter(await world.linkFor('melati'), KENANGA),
      ];
    },
  ),
  'of another community': steps(
    'opens a session there, and shows nothing here',
    ['teripang of rukun-pesisir', GOOD],
    async (world) => {
      return [
        await world.entered(await world.neighboursLink(), KENANGA),
        await world.enter(await world.neighboursLink(), KENANGA),
      ];
    },
  ),
  tampered: cell('with one sign changed', NO_LINK, async (world) =>
    world.enter(tampered(await world.linkFor('kenanga'))),
  ),
};

const otherDigit = (code: string): string => code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
export const codes: Record<Fault, Cell> = {
  wrong: cell('that nobody made', [403, 'session.codeWrong'], (world) => world.enter('1234 567890')),
  expired: cell('of ten minutes ago', [403, 'session.codeEnded'], async (world) => {
    const code = await world.codeOf(KENANGA);
    await world.clock.advanceBy(10 * MINUTE);
    return world.enter(code);
  }),
  replayed: steps('that another phone used', [GOOD, [403, 'session.codeUsed']], async (world) => {
    const code = await world.codeOf(KENANGA);
    return [await world.enter(code), await world.enter(code)];
  }),
  'of another member': steps(
    'opens her session, whoever was signed in here',
    ['melati of rukun-lereng', GOOD],
    async (world) => {
      return [
        await world.entered(await world.codeOf(MELATI), KENANGA),
        await world.enter(await world.codeOf(MELATI), KENANGA),
      ];
    },
  ),
  'of another community': steps(
    'opens a session there, and shows nothing here',
    ['teripang of rukun-pesisir', GOOD],
    async (world) => {
      return [
        await world.entered(await world.codeOf(NEIGHBOUR), KENANGA),
        await world.enter(await world.codeOf(NEIGHBOUR), KENANGA),
      ];
    },
  ),
  tampered: cell('with its last digit changed', [403, 'session.codeWrong'], async (world) =>
    world.enter(otherDigit(await world.codeOf(KENANGA))),
  ),
};

const withCookie = (secret: string) => ({ headers: { cookie: `etalase=${secret}` } });
const SIGNED_OUT: Ended = [401, 'session.ended'];
export const cookies: Record<Fault, Cell> = {
  wrong: cell('that we never gave', SIGNED_OUT, (world) => world.end('/api/session', withCookie('x'))),
  expired: cell('of a session that was not used for its life', SIGNED_OUT, async (world) => {
    await world.clock.advanceBy(80 * DAY);
    return world.end('/api/session', KENANGA);
  }),
  replayed: cell('that was signed out of', SIGNED_OUT, async (world) => {
    await world.end('/api/session', { method: 'DELETE', ...KENANGA });
    return world.end('/api/session', KENANGA);
  }),
  'of another member': cell('changes nothing of hers', [403, 'access.forbidden'], (world) =>
    world.end('/api/products/tiwul/upload', {
      method: 'POST',
      json: { bytes: 1, type: 'image/jpeg' },
      ...MELATI,
    }),
  ),
  'of another community': cell('finds nothing there', [404, 'product.notFound'], (world) =>
    world.end('/api/products/ikan', FLAMBOYAN),
  ),
  tampered: cell('with one sign changed', SIGNED_OUT, (world) =>
    world.end('/api/session', withCookie(tampered('secret-of-kenanga'))),
  ),
};

export const answers: Record<Fault, Cell> = {
  wrong: cell('that is none', [400, 'passkey.unreadable'], async (world) => {
    const answer = await world.answer(await world.addKey());
    return world.prove({ ...answer, clientData: 'bm90IEpTT04' });
  }),
  expired: cell('of five minutes ago', [403, 'passkey.challengeEnded'], async (world) => {
    const answer = await world.answer(await world.addKey());
    await world.clock.advanceBy(5 * MINUTE);
    return world.prove(answer);
  }),
  replayed: steps('that was taken', [GOOD, [403, 'passkey.challengeUsed']], async (world) => {
    const answer = await world.answer(await world.addKey());
    return [await world.prove(answer), await world.prove(answer)];
  }),
  'of another member': cell('to her own question', [403, 'passkey.challengeOfAnother'], async (world) => {
    await world.addKey();
    const answer = await world.answer(await world.addKey(MELATI), MELATI);
    return world.prove(answer);
  }),
  'of another community': cell('by a passkey of there', [403, 'passkey.unknown'], async (world) => {
    const theirs = await world.addKey(NEIGHBOUR);
    await world.addKey();
    return world.prove(await world.answer(theirs));
  }),
  tampered: cell('with another signature', [403, 'passkey.notVerified'], async (world) => {
    const key = await world.addKey();
    const { signature } = await world.answer(key);
    return world.prove({ ...(await world.answer(key)), signature });
  }),
};
