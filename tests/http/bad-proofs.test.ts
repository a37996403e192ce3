import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../functions/domain/time/instant.ts';
import { partnerCodes } from './bad-partner-codes.ts';
import { answers, codes, cookies, links } from './bad-sign-ins.ts';
import { type Ended, NEIGHBOUR, tampered, type WorldOfProofs, worldOfProofs } from './bring-proofs.ts';
import {
  type Cell,
  cell,
  type Fault,
  FAULTS,
  FLAMBOYAN,
  GOOD,
  KENANGA,
  MELATI,
  steps,
} from './proof-cells.ts';

// Whatever a client brings as a proof, and every way in which it may not be good. What can never be bad in one way is in the
// table too, with what happens instead.

const BAD_CURSOR: Ended = [400, 'http.badCursor'];
const after = (path: string, cursor: string): string =>
  `${path}?limit=1&cursor=${encodeURIComponent(cursor)}`;
const cursors: Record<Fault, Cell> = {
  wrong: cell('that we never sealed', BAD_CURSOR, (world) =>
    world.end(after('/api/members', 'InRpd3VsIg.Zm9yLWV4YW1wbGU'), FLAMBOYAN),
  ),
  expired: cell('never ends: a page may be left open', GOOD, async (world) => {
    const cursor = await world.cursorOf('/api/members', FLAMBOYAN);
    await world.clock.advanceBy(60 * DAY);
    await world.signIn('flamboyan');
    return world.end(after('/api/members', cursor), FLAMBOYAN);
  }),
  replayed: steps('is good again: a page may be asked for again', [GOOD, GOOD], async (world) => {
    const cursor = await world.cursorOf('/api/members', FLAMBOYAN);
    return [
      await world.end(after('/api/members', cursor), FLAMBOYAN),
      await world.end(after('/api/members', cursor), FLAMBOYAN),
    ];
  }),
  'of another member': cell('in her own list', BAD_CURSOR, async (world) =>
    world.end(after('/api/me/data', await world.cursorOf('/api/me/data', KENANGA)), MELATI),
  ),
  'of another community': cell('in the same list here', BAD_CURSOR, async (world) =>
    world.end(after('/api/members', await world.cursorOf('/api/members', NEIGHBOUR)), FLAMBOYAN),
  ),
  tampered: cell('with one sign changed', BAD_CURSOR, async (world) =>
    world.end(after('/api/members', tampered(await world.cursorOf('/api/members', FLAMBOYAN))), FLAMBOYAN),
  ),
};

const NOT_YOURS: Ended = [403, 'upload.notYours'];
const NOT_THERE: Ended = [410, 'upload.missing'];
const grants: Record<Fault, Cell> = {
  wrong: cell('of another form', [422, 'upload.notAKey'], (world) => world.handIn('photos/rukun-lereng/a')),
  expired: steps('of ten minutes ago takes no photo', [403, NOT_THERE], async (world) => {
    const form = await world.grant();
    await world.clock.advanceBy(10 * MINUTE);
    return [await world.post(form), await world.handIn(form.upload)];
  }),
  replayed: steps('whose photo was taken', [GOOD, [410, 'upload.used']], async (world) => {
    const form = await world.grant();
    await world.post(form);
    return [await world.handIn(form.upload), await world.handIn(form.upload)];
  }),
  'of another member': cell('for a product of one’s own', NOT_YOURS, async (world) => {
    const form = await world.grant(KENANGA);
    await world.post(form);
    return world.handIn(form.upload, MELATI, 'keripik');
  }),
  'of another community': cell('for a product of one’s own', NOT_YOURS, async (world) => {
    const form = await world.grant({ as: 'pandan' }, 'ikan');
    await world.post(form);
    return world.handIn(form.upload);
  }),
  tampered: steps('with another size or key takes no photo', [403, NOT_THERE], async (world) => {
    const form = await world.grant();
    const { policy = '' } = form.fields;
    return [
      await world.post(form, { fields: { policy: tampered(policy) } }),
      await world.handIn(form.upload),
    ];
  }),
};

const requests: Record<Fault, Cell> = {
  wrong: cell('without a payload', [400, 'meta.requestMalformed'], (world) =>
    world.callBackWith(world.signed({ fault: 'malformed' })),
  ),
  expired: cell('of two days ago', [410, 'meta.requestExpired'], (world) =>
    world.callBackWith(world.signed({ fault: 'old' })),
  ),
  replayed: steps(
    'that was carried out',
    [
      [204, 'good'],
      [409, 'meta.requestReplayed'],
    ],
    async (world) => {
      const request = world.signed();
      return [await world.callBackWith(request), await world.callBackWith(request)];
    },
  ),
  'of another member': steps(
    'about somebody unknown changes nothing',
    [true, [204, 'good']],
    async (world) => {
      const before = channelsOf(world);
      const ended = await world.callBackWith(world.signed({ user: '777' }));
      return [isDeepStrictEqual(channelsOf(world), before), ended];
    },
  ),
  'of another community': cell('of another app', [403, 'meta.requestForged'], (world) =>
    world.callBackWith(world.signed({ fault: 'forged' })),
  ),
  tampered: cell('changed on its way', [403, 'meta.requestForged'], (world) =>
    world.callBackWith(world.signed({ fault: 'changed' })),
  ),
};
const channelsOf = ({ stored }: WorldOfProofs) => stored().filter(({ sk }) => sk.startsWith('channel#'));

const NOT_OURS: Ended = [303, 'connect.stateNotOurs'];
const states: Record<Fault, Cell> = {
  wrong: cell('that nobody made', NOT_OURS, (world) => world.comeBack({ code: 'good', state: 'a.b.c' })),
  expired: cell('of ten minutes ago', [303, 'connect.stateExpired'], async (world) => {
    const state = await world.stateOf();
    await world.clock.advanceBy(10 * MINUTE);
    return world.comeBack({ code: 'good', state });
  }),
  replayed: steps(
    'that came back before',
    [
      [303, 'good'],
      [303, 'connect.stateUsed'],
    ],
    async (world) => {
      const state = await world.stateOf();
      return [await world.comeBack({ code: 'good', state }), await world.comeBack({ code: 'good', state })];
    },
  ),
  'of another member': cell('of another coordinator', NOT_OURS, async (world) => {
    await world.join('teratai', ['coordinator']);
    return world.comeBack({ code: 'good', state: await world.stateOf() }, { as: 'teratai' });
  }),
  'of another community': cell('of its coordinator', NOT_OURS, async (world) =>
    world.comeBack({ code: 'good', state: await world.stateOf(NEIGHBOUR) }),
  ),
  tampered: cell('with one sign changed', NOT_OURS, async (world) =>
    world.comeBack({ code: 'good', state: tampered(await world.stateOf()) }),
  ),
};

/** Meta alone knows what is wrong with its code; what it says is not told on. */
const REFUSED: Ended = [303, 'channel.connectingRefused'];
const oauthCodes: Record<Fault, Cell> = {
  wrong: cell('that Meta never gave', REFUSED, (world) => world.comeBackWith('nonsense')),
  expired: cell('that Meta does not know any more', REFUSED, (world) => world.comeBackWith('old')),
  replayed: steps('that was exchanged', [[303, 'good'], REFUSED], async (world) => {
    return [await world.comeBackWith('good'), await world.comeBackWith('good')];
  }),
  'of another member': cell('with the state of her own dialog', NOT_OURS, async (world) => {
    await world.join('teratai', ['coordinator']);
    return world.comeBack({ code: 'good', state: await world.stateOf({ as: 'teratai' }) });
  }),
  'of another community': cell('with the state of its own dialog', NOT_OURS, async (world) =>
    world.comeBack({ code: 'good', state: await world.stateOf(NEIGHBOUR) }),
  ),
  tampered: cell('with one sign changed', REFUSED, (world) => world.comeBackWith(tampered('good'))),
};

const TABLE: Readonly<Record<string, Record<Fault, Cell>>> = {
  'a link': links,
  'a typed code': codes,
  'a partner code': partnerCodes,
  'a cookie': cookies,
  'a cursor': cursors,
  'a grant of an upload': grants,
  'a signed request of Meta': requests,
  'a state of OAuth': states,
  'a code of OAuth': oauthCodes,
  'an answer of a passkey': answers,
};

describe.each(Object.entries(TABLE))('%s', (_name, row) => {
  it.each(FAULTS.map((fault) => ({ fault, ...row[fault], last: row[fault].ends.at(-1) })))(
    '$fault: $how → $last.1',
    async ({ bring, ends }) => {
      expect(await bring(await worldOfProofs())).toEqual(ends);
    },
  );
});
