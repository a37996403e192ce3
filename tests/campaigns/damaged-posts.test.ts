import { describe, expect, it } from 'vitest';
import { steerCampaign } from '../../functions/campaigns/steer-campaign.ts';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { listDeadLetters } from '../../functions/records/dead-letters.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { simCaptions } from '../../proofs/simulation/fakes.ts';
import { aPost } from '../factories/entities.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { breakChannel } from '../../functions/due/break-channel.ts';

const community = 'rukun-lereng';
const DAMAGED = 'pasar-minggu.fedcba9876543210';

/** Two posts on one page, one of which nobody can read. */
async function withDamaged() {
  const world = await publishingWorld();
  const key = keys.post(community, DAMAGED);
  await insert(world.table, postRecord, aPost({ id: DAMAGED, channel: 'kenanga-facebook' }));
  await world.table.update(key, { set: { state: 'banana' } });
  const reconciliation = async () => {
    const reconciliations = world.queue.take().filter(({ message }) => message.kind === 'sweep');
    const deps = { ...world.deps, captions: simCaptions };
    await world.clock.advanceTo(
      Math.max(world.clock.now(), ...reconciliations.map(({ message }) => message.intent)),
    );
    return Promise.all(reconciliations.map(({ message }) => reconcilePosts(deps)(message)));
  };
  const troubles = async () => (await listDeadLetters(world.table)).map(({ item }) => item);
  return { ...world, reconciliation, troubles, name: `${key.pk} ${key.sk}` };
}

describe('a post that cannot be read', () => {
  it('keeps no other from what was decided about its campaign, and is told', async () => {
    const { deps, reconciliation, current, troubles, name } = await withDamaged();
    await steerCampaign(deps)({ community, id: 'pasar-minggu', by: 'flamboyan', steering: 'pause' });
    expect(await reconciliation()).toEqual(['again']);
    expect(await current()).toMatchObject({ state: 'held', reason: 'campaign.paused' });
    expect(await troubles()).toEqual([name]);
  });

  it('keeps no other from being held and brought back with its page', async () => {
    const { deps, reconciliation, current, troubles, name, clock } = await withDamaged();
    const channel = await loadChannel(deps.table, community, 'kenanga-facebook');
    if (channel) await breakChannel(deps, channel, 'channel.tokenDead', clock.now());
    await reconciliation();
    expect(await current()).toMatchObject({ state: 'held', reason: 'channel.tokenDead' });
    expect(await troubles()).toEqual([name]);
  });
});
