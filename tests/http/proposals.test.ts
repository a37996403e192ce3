import { describe, expect, it } from 'vitest';
import { DAY } from '../../functions/domain/time/instant.ts';
import { MOST_PROPOSALS } from '../../functions/campaigns/campaign-problems.ts';
import { httpWorld } from './world.ts';

const WISH = {
  title: 'Pasar',
  products: ['tiwul'],
  audience: 'bridging',
  from: '2026-12-02',
  days: 2,
  start: 'slots',
} as const;
const put = (json: unknown, as: string) => ({ method: 'PUT', json, as });

describe('proposals of a member', () => {
  async function many() {
    const world = await httpWorld();
    for (let number = 1; number <= MOST_PROPOSALS; number += 1)
      expect((await world.ask(`/api/campaigns/usul-${number}`, put(WISH, 'kenanga'))).status).toBe(200);
    return world;
  }

  it('are bounded, and the refusal says what to do', async () => {
    const { refused, stored } = await many();
    const before = stored();
    expect(await refused('/api/campaigns/usul-lagi', put(WISH, 'kenanga'))).toMatchObject({
      status: 409,
      code: 'campaign.tooManyProposals',
    });
    expect(stored()).toEqual(before);
  });

  it('may be sent again when an answer was lost', async () => {
    const { ask } = await many();
    expect((await ask('/api/campaigns/usul-1', put(WISH, 'kenanga'))).status).toBe(200);
  });

  it('do not stand in the way of others, nor of a coordinator', async () => {
    const { ask } = await many();
    expect((await ask('/api/campaigns/usul-melati', put(WISH, 'melati'))).status).toBe(200);
    for (let number = 0; number <= MOST_PROPOSALS; number += 1)
      expect((await ask(`/api/campaigns/tugas-${number}`, put(WISH, 'flamboyan'))).status).toBe(200);
  });

  it('make room when one is cancelled, scheduled, or its days are over', async () => {
    const { ask, clock } = await many();
    const again = (id: string, from: string = WISH.from) =>
      ask(`/api/campaigns/${id}`, put({ ...WISH, from }, 'kenanga'));
    await ask('/api/campaigns/usul-1/steering', put({ steering: 'cancel' }, 'kenanga'));
    expect((await again('baru-1')).status).toBe(200);
    expect((await again('baru-2')).status).toBe(409);
    await ask('/api/campaigns/usul-2/schedule', { method: 'POST', as: 'flamboyan' });
    expect((await again('baru-2')).status).toBe(200);
    await clock.advanceBy(5 * DAY);
    expect((await again('baru-3', '2026-12-10')).status).toBe(200);
  });
});
