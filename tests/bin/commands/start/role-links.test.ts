import { describe, expect, it } from 'vitest';
import { makeRoleLinks } from '../../../../bin/commands/start/what-to-open.ts';
import { DAY, MINUTE } from '../../../../functions/domain/time/instant.ts';
import { httpWorld } from '../../../http/world.ts';

/** A system that is started again and again. */
async function starting() {
  const world = await httpWorld();
  const start = async (): Promise<string> => {
    const links = await makeRoleLinks(world.deps, 'rukun-lereng', 'http://localhost');
    return links.find(({ role }) => role === 'coordinator')?.address.split('#')[1] ?? 'none';
  };
  const enter = async (secret: string): Promise<number> =>
    (await world.ask('/api/session', { method: 'POST', json: { secret } })).status;
  return { ...world, start, enter };
}

describe('the links that a start prints', () => {
  it('are fresh at each start, and let somebody in once', async () => {
    const { start, enter } = await starting();
    const [first, second] = [await start(), await start()];
    expect(second).not.toBe(first);
    expect([await enter(first), await enter(first)]).toEqual([200, 401]);
    expect([await enter(second), await enter(second)]).toEqual([200, 401]);
  });

  it('are good for a day: what a terminal keeps opens nothing after it', async () => {
    const { start, enter, clock } = await starting();
    const [used, kept] = [await start(), await start()];
    await clock.advanceBy(DAY - MINUTE);
    expect(await enter(used)).toBe(200);
    await clock.advanceBy(2 * MINUTE);
    expect([await enter(kept), await enter(await start())]).toEqual([401, 200]);
  });

  it('end with "sign out everywhere"', async () => {
    const { start, enter, ask, clock } = await starting();
    const kept = await start();
    await clock.advanceBy(MINUTE);
    const path = '/api/members/flamboyan/sessions';
    expect((await ask(path, { method: 'DELETE', as: 'flamboyan' })).status).toBe(204);
    expect(await enter(kept)).toBe(401);
  });
});
