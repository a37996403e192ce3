import { describe, expect, it } from 'vitest';
import { CONSENT_KINDS } from '../../functions/domain/people/consent.ts';
import { ConsentList } from '../../functions/http/contract/consents.ts';
import { httpWorld } from './world.ts';

const put = (json: unknown, as: string) => ({ method: 'PUT', json, as });

describe('consents', () => {
  it('are listed in all their kinds, with when and how', async () => {
    const world = await httpWorld();
    const { member, consents } = await world.read(ConsentList, '/api/consents', { as: 'kenanga' });
    expect(member).toEqual({ id: 'kenanga', name: 'Kenanga' });
    expect(consents).toEqual(
      CONSENT_KINDS.map((kind) => ({ kind, granted: true, at: '2026-12-01T01:00:00.000Z', how: 'app' })),
    );
  });

  it('are withdrawn one by one, and the others stay', async () => {
    const world = await httpWorld();
    const { consents } = await world.read(
      ConsentList,
      '/api/consents/ownPage',
      put({ granted: false }, 'kenanga'),
    );
    expect(consents.filter(({ granted }) => !granted).map(({ kind }) => kind)).toEqual(['ownPage']);
  });

  it.each(['flamboyan', 'bakung'])('are hers to decide, too, when she is %s', async (as) => {
    const world = await httpWorld();
    const { consents } = await world.read(ConsentList, '/api/consents/ownPage', put({ granted: false }, as));
    expect(consents.filter(({ granted }) => !granted).map(({ kind }) => kind)).toEqual(['ownPage']);
  });

  it('are written down by a coordinator with herself as the witness', async () => {
    const world = await httpWorld();
    const path = '/api/members/kantil/consents/hosting';
    const told = await world.read(ConsentList, path, put({ granted: true, how: 'spoken' }, 'flamboyan'));
    expect(told.member.id).toBe('kantil');
    expect(told.consents.find(({ kind }) => kind === 'hosting')).toMatchObject({
      granted: true,
      how: 'spoken',
      witness: { id: 'flamboyan', name: 'Flamboyan' },
    });
  });

  it('need another person for a witness', async () => {
    const world = await httpWorld();
    const path = '/api/members/flamboyan/consents/ownPage';
    const problem = await world.refused(path, put({ granted: true, how: 'paper' }, 'flamboyan'));
    expect(problem).toMatchObject({ status: 403, code: 'consent.ownWitness' });
  });

  it("cannot be given in the app on another's behalf, nor in a kind that does not exist", async () => {
    const world = await httpWorld();
    const app = put({ granted: true, how: 'app' }, 'flamboyan');
    expect((await world.refused('/api/members/kantil/consents/hosting', app)).problems[0]).toMatchObject({
      field: 'how',
      text: 'Pilih salah satu: paper, spoken.',
    });
    expect(await world.refused('/api/consents/everything', put({ granted: true }, 'kenanga'))).toMatchObject({
      status: 422,
    });
  });
});
