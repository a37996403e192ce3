import { describe, expect, it, vi } from 'vitest';
import { listAudit } from '../../functions/records/audit.ts';
import { PESISIR } from '../factories/neighbour.ts';
import { INVITED, LERENG, OURS, partners, put, THEIR_WISH, THEIRS, WORDS } from './partner-world.ts';

describe('an invitation', () => {
  it('is withdrawn while it waits: the partner sees that, cannot answer it any more, and may be invited again', async () => {
    const { invite, invitations, invited, pathOf, answer, ask, refused } = await partners();
    const withdraw = () => ask(`${INVITED}/${PESISIR}`, { method: 'DELETE', as: OURS });
    await invite();
    const path = await pathOf();
    const [first] = await invitations();
    expect((await withdraw()).status).toBe(204);
    expect((await withdraw()).status).toBe(204);
    expect(await invitations()).toEqual([{ ...first, withdrawn: true }]);
    expect(await invited()).toMatchObject([{ answer: 'withdrawn', words: WORDS }]);
    expect(await refused(`${path}/answer`, put(THEIRS, { campaign: 'x', wish: THEIR_WISH }))).toMatchObject({
      status: 404,
      code: 'invitation.notFound',
    });
    expect((await ask(path, { method: 'DELETE', as: THEIRS })).status).toBe(204);
    expect(await invited()).toMatchObject([{ answer: 'withdrawn' }]);
    await invite();
    expect(await invitations()).toEqual([{ ...first, sentAt: expect.any(String) }]);
    expect((await answer()).status).toBe(200);
  });

  it('is withdrawn with a line in the audit of either side, before it is', async () => {
    const { invite, invited, ask, table, deps } = await partners();
    await invite();
    const put = vi.spyOn(table, 'update').mockRejectedValueOnce(new Error('the power is off'));
    const withdraw = () => ask(`${INVITED}/${PESISIR}`, { method: 'DELETE', as: OURS });
    expect((await withdraw()).status).toBe(500);
    put.mockRestore();
    expect(await invited()).toMatchObject([{ answer: 'waiting' }]);
    const lines = async (community: string) =>
      (await listAudit(table, community, 0, deps.clock.now())).flatMap(({ event, by, subject, detail }) =>
        event.startsWith('partner.invitationW') ? [{ event, by, subject, detail }] : [],
      );
    const ours = {
      event: 'partner.invitationWithdrawn',
      by: OURS,
      subject: 'akhir-tahun',
      detail: 'Rukun Pesisir',
    };
    const theirs = { event: 'partner.invitationWithdrawnThere', subject: LERENG, detail: 'Rukun Lereng' };
    expect(await lines(LERENG)).toEqual([ours]);
    expect(await lines(PESISIR)).toEqual([{ ...theirs, by: undefined }]);
    expect((await withdraw()).status).toBe(204);
    expect(await invited()).toMatchObject([{ answer: 'withdrawn' }]);
  });

  it('is not withdrawn once it was answered, nor by anybody but who sent it', async () => {
    const { invite, invitations, invited, answer, ask, refused, pathOf } = await partners();
    await invite();
    for (const [path, as, code] of [
      [`/api/campaigns/tidak-ada/partners/${PESISIR}`, OURS, 'campaign.notFound'],
      [`${INVITED}/${PESISIR}`, 'kenanga', 'access.forbidden'],
      [`${INVITED}/${LERENG}`, THEIRS, 'campaign.notFound'],
    ] as const)
      expect(await refused(path, { method: 'DELETE', as })).toMatchObject({ code });
    // Nobody was invited there: nothing to withdraw, and nothing of that is told.
    expect((await ask(`${INVITED}/rukun-kota`, { method: 'DELETE', as: OURS })).status).toBe(204);
    expect(await invitations()).toHaveLength(1);
    await answer();
    expect(await refused(`${INVITED}/${PESISIR}`, { method: 'DELETE', as: OURS })).toMatchObject({
      status: 409,
      code: 'invitation.answered',
    });
    expect(await refused(await pathOf(), { method: 'DELETE', as: THEIRS })).toMatchObject({
      code: 'invitation.answered',
    });
    expect(await invited()).toMatchObject([{ answer: 'waiting' }]);
  });

  it('is not declined in the moment in which another coordinator answers it', async () => {
    const { invite, invited, invitations, answer, pathOf, refused, table } = await partners();
    await invite();
    const path = await pathOf();
    const get = table.get.bind(table);
    let isFirst = true;
    vi.spyOn(table, 'get').mockImplementation(async (key, options) => {
      const item = await get(key, options);
      if (isFirst && key.sk.startsWith('campaign-invitation#')) {
        isFirst = false;
        await answer();
      }
      return item;
    });
    expect(await refused(path, { method: 'DELETE', as: THEIRS })).toMatchObject({
      code: 'invitation.answered',
    });
    expect(await invited()).toMatchObject([{ answer: 'waiting' }]);
    expect(await invitations()).toMatchObject([{ answer: 'kami-ikut' }]);
  });
});
