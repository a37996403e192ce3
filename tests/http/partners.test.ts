import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../functions/domain/time/instant.ts';
import { AuditList } from '../../functions/http/contract/audit.ts';
import {
  PartnerCodeReply,
  PartnerList,
  PartnerNameView,
  PartnerRow,
} from '../../functions/http/contract/partners.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { partnerRecord } from '../../functions/records/partner-records.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { TableUnavailableError } from '../../functions/ports/table.ts';
import { aMember, MORNING } from '../factories/entities.ts';
import { PESISIR } from '../factories/neighbour.ts';
import { PUNCAK } from './sample-partners.ts';
import { httpWorld } from './world.ts';

const LERENG = 'rukun-lereng';
/** Coordinators of three villages: in Jakarta, in Auckland and in Makassar. */
const [OURS, THEIRS, THIRD] = ['flamboyan', 'cemara', 'sekar'] as const;
const post = (as: string, json?: unknown) => ({ method: 'POST', as, ...(json !== undefined && { json }) });
const end = (as: string) => ({ method: 'DELETE', as });

async function villages() {
  const world = await httpWorld();
  const { table } = world;
  await insert(
    table,
    memberRecord,
    aMember({ community: PESISIR, id: THEIRS, name: 'Cemara', roles: ['coordinator'] }),
  );
  await world.signIn(THEIRS, PESISIR);
  await world.signIn(THIRD, PUNCAK);
  const makeCode = async (as: string = OURS) =>
    (await world.read(PartnerCodeReply, '/api/partner-code', post(as))).code;
  const agree = (code: string, as: string = THEIRS) =>
    world.read(PartnerRow, '/api/partners', post(as, { code }));
  const refusal = async (code: string, as: string = THEIRS) => {
    const codes = [];
    for (const path of ['/api/partner-code/owner', '/api/partners'])
      codes.push((await world.refused(path, post(as, { code }))).code);
    return codes;
  };
  const partnersOf = async (as: string) => (await world.read(PartnerList, '/api/partners', { as })).partners;
  /** Beside those that the samples have. */
  const namesOf = async (as: string) =>
    (await partnersOf(as)).map(({ name }) => name).filter((name) => !/Puncak|Kota/.test(name));
  const events = async (as: string) =>
    (await world.read(AuditList, '/api/audit', { as })).entries
      .filter(({ event }) => event.startsWith('partner.'))
      .map(({ event, subject, by }) => [event, subject.name, by?.name ?? 'nobody']);
  return { ...world, makeCode, agree, refusal, partnersOf, namesOf, events };
}

describe('two communities', () => {
  it('become partners by a code that one sends and the other agrees to, and both have it in their audit', async () => {
    const { read, makeCode, agree, namesOf, partnersOf, events, table } = await villages();
    const code = await makeCode();
    expect(code).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    expect(JSON.stringify([...table.everything()])).not.toContain(code.replaceAll('-', ''));
    expect(await read(PartnerNameView, '/api/partner-code/owner', post(THEIRS, { code }))).toEqual({
      id: LERENG,
      name: 'Rukun Lereng',
      village: 'Giriwening',
    });
    expect(await namesOf(THEIRS)).toEqual([]);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`;
    expect(await agree(typed)).toMatchObject({ id: LERENG, by: { name: 'Cemara' } });
    expect(await namesOf(THEIRS)).toEqual(['Rukun Lereng']);
    expect((await partnersOf(OURS)).find(({ id }) => id === PESISIR)).toMatchObject({
      id: PESISIR,
      name: 'Rukun Pesisir',
      village: 'Pesisir',
      by: { name: 'Flamboyan' },
    });
    expect(await events(OURS)).toEqual([
      ['partner.added', 'Rukun Pesisir', 'Flamboyan'],
      ['partner.codeMade', 'Rukun Lereng', 'Flamboyan'],
    ]);
    expect(await events(THEIRS)).toEqual([['partner.added', 'Rukun Lereng', 'Cemara']]);
    // The same again, after an answer that was lost, changes nothing.
    const before = [...table.everything()];
    expect(await agree(code)).toMatchObject({ id: LERENG });
    expect([...table.everything()]).toHaveLength(before.length);
  });

  it('are not listed to each other before: no answer names a community without its code', async () => {
    const { namesOf } = await villages();
    expect([await namesOf(OURS), await namesOf(THEIRS)]).toEqual([[], []]);
  });

  it('are partners no more once either ends it, at once, on both sides and in both audits', async () => {
    for (const [ender, other] of [
      [OURS, THEIRS],
      [THEIRS, OURS],
    ] as const) {
      const { ask, makeCode, agree, namesOf, events } = await villages();
      await agree(await makeCode());
      const id = ender === OURS ? PESISIR : LERENG;
      expect((await ask(`/api/partners/${id}`, end(ender))).status).toBe(204);
      expect((await ask(`/api/partners/${id}`, end(ender))).status).toBe(204);
      expect(await namesOf(THEIRS)).toEqual([]);
      expect(await namesOf(OURS)).toEqual([]);
      expect((await events(ender))[0]).toMatchObject(['partner.ended', expect.anything(), expect.anything()]);
      expect((await events(other))[0]).toMatchObject(['partner.endedThere', expect.anything(), 'nobody']);
    }
  });

  it('are partners no more after the first write of an end, and the same again finishes it', async () => {
    const { ask, makeCode, agree, namesOf, table } = await villages();
    await agree(await makeCode());
    const update = table.update.bind(table);
    let writes = 0;
    table.update = async (...args) => {
      writes += 1;
      if (writes > 1) throw new TableUnavailableError('the power failed');
      return update(...args);
    };
    expect((await ask(`/api/partners/${PESISIR}`, end(OURS))).status).toBe(503);
    expect([await namesOf(OURS), await namesOf(THEIRS)]).toEqual([[], []]);
    table.update = update;
    expect((await ask(`/api/partners/${PESISIR}`, end(OURS))).status).toBe(204);
    expect(await load(table, partnerRecord, keys.partner(PESISIR, LERENG))).toMatchObject({
      endedAt: MORNING,
    });
  });

  it('go on where a crash stopped when the same code is typed again', async () => {
    const { ask, makeCode, agree, namesOf, table } = await villages();
    const code = await makeCode();
    const original = table.put.bind(table);
    table.put = async (item, checks) => {
      if (item.pk === keys.partner(LERENG, PESISIR).pk && item.sk.startsWith('partner#'))
        throw new TableUnavailableError('the power failed');
      return original(item, checks);
    };
    expect((await ask('/api/partners', post(THEIRS, { code }))).status).toBe(503);
    expect([await namesOf(OURS), await namesOf(THEIRS)]).toEqual([[], []]);
    table.put = original;
    await agree(code);
    expect(await namesOf(THEIRS)).toEqual(['Rukun Lereng']);
  });
});

describe('a partner code', () => {
  it('that is mistyped, made up or empty of sense is refused', async () => {
    const { makeCode, refusal } = await villages();
    const code = await makeCode();
    const other = code.startsWith('0') ? '1' : '0';
    for (const wrong of [other + code.slice(1), code.slice(1), 'U'.repeat(16), '0000-0000-0000-0000'])
      expect(await refusal(wrong)).toEqual(['partner.codeWrong', 'partner.codeWrong']);
  });

  it('ends after seven days, when its maker makes another or withdraws it, and with her role', async () => {
    const { makeCode, refusal, clock, ask, table } = await villages();
    const ended = ['partner.codeEnded', 'partner.codeEnded'];
    const first = await makeCode();
    const second = await makeCode();
    expect(await refusal(first)).toEqual(ended);
    expect((await ask('/api/partner-code', end(OURS))).status).toBe(204);
    expect(await refusal(second)).toEqual(ended);
    const third = await makeCode();
    const maker = await load(table, memberRecord, keys.member(LERENG, OURS));
    if (!maker) throw new Error('no maker');
    await replace(table, memberRecord, aMember({ ...maker, roles: ['member'] }));
    expect(await refusal(third)).toEqual(ended);
    await replace(table, memberRecord, maker);
    await clock.advanceBy(7 * DAY);
    expect(await refusal(third)).toEqual(ended);
  });

  it('of the own community is refused', async () => {
    const { makeCode, refusal } = await villages();
    expect(await refusal(await makeCode(), OURS)).toEqual(['partner.codeOwn', 'partner.codeOwn']);
  });

  it('is good for one community, once, and not again after the partnership ended', async () => {
    const { makeCode, agree, refusal, ask, namesOf } = await villages();
    const code = await makeCode();
    await agree(code);
    const used = ['partner.codeUsed', 'partner.codeUsed'];
    expect(await refusal(code, THIRD)).toEqual(used);
    await ask(`/api/partners/${PESISIR}`, end(OURS));
    expect(await refusal(code)).toEqual(used);
    expect(await namesOf(THEIRS)).toEqual([]);
    // They agree anew by a code of the other side; the old one stays used.
    await agree(await makeCode(THEIRS), OURS);
    expect(await refusal(code)).toEqual(used);
    expect(await namesOf(THEIRS)).toEqual(['Rukun Lereng']);
  });

  it('of a partner is refused and not used up', async () => {
    const { makeCode, agree, refusal, ask, namesOf } = await villages();
    await agree(await makeCode());
    const another = await makeCode();
    expect(await refusal(another)).toEqual(['partner.already', 'partner.already']);
    await ask(`/api/partners/${LERENG}`, end(THEIRS));
    await agree(another);
    expect(await namesOf(OURS)).toEqual(['Rukun Pesisir']);
  });

  it('may be tried ten times a minute by one person', async () => {
    const { ask, refused, clock } = await villages();
    const guess = post(THEIRS, { code: '0000-0000-0000-0000' });
    for (let tried = 0; tried < 10; tried += 1) expect((await ask('/api/partners', guess)).status).toBe(422);
    expect(await refused('/api/partners', guess)).toMatchObject({ status: 429, code: 'http.tooOften' });
    await clock.advanceBy(MINUTE);
    expect((await ask('/api/partners', guess)).status).toBe(422);
  });

  it('is counted: a community has twelve partners at most', async () => {
    const { table, makeCode, refused, ask } = await villages();
    const code = await makeCode();
    for (let number = 0; number < 11; number += 1) {
      const side = { community: LERENG, partner: `desa-${String(number)}`, partnership: 'p', since: MORNING };
      await insert(table, partnerRecord, { ...side, by: OURS });
    }
    expect(await refused('/api/partner-code', post(OURS))).toMatchObject({ code: 'partner.tooMany' });
    expect(await refused('/api/partners', post(THEIRS, { code }))).toMatchObject({ code: 'partner.tooMany' });
    await ask('/api/partners/desa-0', end(OURS));
    expect((await ask('/api/partners', post(THEIRS, { code }))).status).toBe(200);
  });
});
