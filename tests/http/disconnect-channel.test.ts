import { describe, expect, it } from 'vitest';
import { DAY } from '../../functions/domain/time/instant.ts';
import { ChannelList } from '../../functions/http/contract/channels.ts';
import { reconcilePosts } from '../../functions/campaigns/reconcile-posts.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { load } from '../../functions/records/record.ts';
import { reconciliationRecord } from '../../functions/records/reconciliation-record.ts';
import { MORNING } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

const HOME = 'rukun-lereng';
const PATH = '/api/channels/kenanga-facebook/disconnected';

describe('PUT /api/channels/:id/disconnected', () => {
  it.each(['kenanga', 'flamboyan'])('by %s erases the token, once, and is in the audit', async (as) => {
    const world = await httpWorld();
    const { channels } = await world.read(ChannelList, PATH, { method: 'PUT', as });
    expect(channels[0]?.health).toMatchObject({ state: 'broken', reconnect: true });
    const after = await loadChannel(world.table, HOME, 'kenanga-facebook');
    expect(after).not.toHaveProperty('sealedToken');
    await world.read(ChannelList, PATH, { method: 'PUT', as });
    const lines = await listAudit(world.table, HOME, 0, MORNING + DAY);
    expect(lines).toMatchObject([{ event: 'channel.disconnected', by: as, subject: 'kenanga-facebook' }]);
    expect(await loadChannel(world.table, HOME, 'kenanga-facebook')).toEqual(after);
  });

  it('holds what waits there, with what to do', async () => {
    const world = await httpWorld();
    await world.ask(PATH, { method: 'PUT', as: 'kenanga' });
    const key = keys.reconciliation(HOME, 'channel', 'kenanga-facebook');
    const due = (await load(world.table, reconciliationRecord, key))?.due;
    if (!due) throw new Error('nothing is to be reconciled');
    await world.clock.advanceTo(due.at);
    const reconcile = reconcilePosts({ ...world.deps });
    await reconcile({ version: 1, kind: 'sweep', ...key, intent: due.at });
    const post = await load(world.table, postRecord, keys.post(HOME, WAITING));
    expect(post).toMatchObject({ state: 'held', reason: 'channel.disconnected' });
  });
});
