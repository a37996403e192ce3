import { describe, expect, it } from 'vitest';
import { DAY } from '../../functions/domain/time/instant.ts';
import type { Key } from '../../functions/ports/table.ts';
import { PESISIR } from '../factories/neighbour.ts';
import { INVITED, LERENG, partners, put, THEIR_WISH, THEIRS } from './partner-world.ts';

/** An invitation that coordinators of the invited community answer, and what is then there. */
async function invitedWorld() {
  const world = await partners();
  await world.invite();
  const path = `${await world.pathOf()}/answer`;
  const say = async (campaign: string, wish: unknown = THEIR_WISH) => {
    const response = await world.ask(path, put(THEIRS, { campaign, wish }));
    return response.status === 200 ? 'joined' : codeOf(await response.json());
  };
  /** The campaigns of the invited community that answer this invitation. */
  const answering = (): readonly string[] =>
    [...world.table.everything()]
      .filter(({ pk, sk }) => pk === `community#${PESISIR}` && sk.startsWith('campaign#'))
      .filter(({ answers }) => JSON.stringify(answers ?? {}).includes(`"partner":"${LERENG}"`))
      .map(({ sk }) => sk.slice('campaign#'.length));
  const answer = async () => (await world.invitations())[0]?.answer;
  const isInvitation = ({ sk }: Key): boolean => sk.startsWith('campaign-invitation#');
  /** Runs `step` before the next write of the invitation, or lets that write fail. */
  const beforeNoting = (step: () => Promise<void>): void => {
    const update = world.table.update.bind(world.table);
    let isDone = false;
    world.table.update = async (key, ...rest) => {
      if (isInvitation(key) && !isDone) {
        isDone = true;
        await step();
      }
      return update(key, ...rest);
    };
  };
  return { ...world, say, answering, answer, beforeNoting };
}

const codeOf = (problem: unknown): unknown =>
  typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : problem;

describe('an invitation that two coordinators answer at the same moment', () => {
  it('is answered by one campaign, and the other is not left behind', async () => {
    const { say, answering, answer } = await invitedWorld();
    const names = ['satu', 'dua', 'tiga', 'empat'];
    const said = await Promise.all(names.map((name) => say(name)));
    const winner = names[said.indexOf('joined')];
    expect(said.filter((code) => code === 'joined')).toHaveLength(1);
    expect(said.filter((code) => code === 'invitation.answered')).toHaveLength(3);
    expect(answering()).toEqual([winner]);
    expect(await answer()).toBe(winner);
  });

  it('is answered once by a request that comes twice', async () => {
    const { say, answering } = await invitedWorld();
    expect(await Promise.all([say('satu'), say('satu')])).toEqual(['joined', 'joined']);
    expect(answering()).toEqual(['satu']);
  });

  it('leaves nothing when whoever invited withdraws it at that moment', async () => {
    const { say, answering, beforeNoting, ask } = await invitedWorld();
    beforeNoting(async () => {
      await ask(`${INVITED}/${PESISIR}`, { method: 'DELETE', as: 'flamboyan' });
    });
    expect(await say('satu')).toBe('invitation.notFound');
    expect(answering()).toEqual([]);
  });

  it('keeps the campaign that somebody has scheduled meanwhile', async () => {
    const { say, answering, beforeNoting, ask } = await invitedWorld();
    beforeNoting(async () => {
      expect((await ask('/api/campaigns/satu/schedule', { method: 'POST', as: THEIRS })).status).toBe(200);
      expect(await say('dua')).toBe('joined');
    });
    expect(await say('satu')).toBe('invitation.answered');
    expect([...answering()].sort()).toEqual(['dua', 'satu']);
  });
});

describe('an answer that a crash interrupts', () => {
  const failing = async (): Promise<void> => Promise.reject(new Error('the power failed'));

  it('is given by the same request again', async () => {
    const { say, answering, answer, beforeNoting } = await invitedWorld();
    beforeNoting(failing);
    expect(await say('satu')).toBe('http.surprise');
    expect(await say('satu')).toBe('joined');
    expect([answering(), await answer()]).toEqual([['satu'], 'satu']);
  });

  it('leaves nothing once the request comes again and another was faster', async () => {
    const { say, answering, beforeNoting } = await invitedWorld();
    beforeNoting(failing);
    await say('satu');
    expect(await say('dua')).toBe('joined');
    expect(await say('satu')).toBe('invitation.answered');
    expect(answering()).toEqual(['dua']);
  });

  it('leaves nothing when the crash came while it was taken back', async () => {
    const { say, answering, beforeNoting, table } = await invitedWorld();
    const remove = table.delete.bind(table);
    table.delete = async () => Promise.reject(new Error('the power failed'));
    beforeNoting(async () => expect(await say('dua')).toBe('joined'));
    expect(await say('satu')).toBe('http.surprise');
    table.delete = remove;
    expect(await say('satu')).toBe('invitation.answered');
    expect(answering()).toEqual(['dua']);
  });

  it('takes back no campaign that answers it, nor one that does not answer it at all', async () => {
    const { say, answering, ask, clock, signIn } = await invitedWorld();
    await ask('/api/campaigns/sendiri', put(THEIRS, THEIR_WISH));
    expect(await say('satu')).toBe('joined');
    expect(await say('sendiri')).toBe('invitation.answered');
    expect((await ask('/api/campaigns/sendiri', { as: THEIRS })).status).toBe(200);
    // Weeks later the invitation is over, and its answer stays what it is.
    await clock.advanceBy(20 * DAY);
    await signIn(THEIRS, PESISIR);
    expect(await say('satu')).toBe('invitation.notFound');
    expect(answering()).toEqual(['satu']);
  });
});
