import { describe, expect, it } from 'vitest';
import type { Post } from '../../functions/domain/post/post.ts';
import { HOUR, toIso } from '../../functions/domain/time/instant.ts';
import { OwnerReminders } from '../../functions/http/contract/owner-reminders.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

const PATH = '/api/owner-reminders';

/** The next evening at seven, whose owners may look until six. */
const EVENING = MORNING + 11 * HOUR;

/** A world with these posts alone about which the owners of their pages are asked. */
async function asking(...posts: readonly Partial<Post>[]) {
  const world = await httpWorld();
  await world.table.delete(keys.post('rukun-lereng', WAITING));
  for (const [at, overrides] of posts.entries()) {
    const id = `pasar-minggu.${String(at).padStart(16, '0')}`;
    const { publishAt = EVENING } = overrides;
    const asked = { state: 'awaiting_owner', ownerWindowEndsAt: publishAt - HOUR } as const;
    await insert(world.table, postRecord, aPost({ id, publishAt, ...asked, ...overrides }));
  }
  const reminders = async () => (await world.read(OwnerReminders, PATH, { as: 'flamboyan' })).reminders;
  return { ...world, reminders };
}

describe('reminders for owners of pages, for a coordinator to send', () => {
  it('are one for each owner whose silence soon counts as yes, who is asked first of all first', async () => {
    const melati = { owner: 'melati', seller: 'melati', channel: 'melati-facebook' };
    const { reminders } = await asking(
      { ...melati, publishAt: EVENING - 2 * HOUR },
      { publishAt: EVENING + HOUR },
      { publishAt: EVENING },
    );
    expect(await reminders()).toMatchObject([
      { owner: { id: 'melati', name: 'Melati' }, posts: 1, first: toIso(EVENING - 3 * HOUR) },
      { owner: { id: 'kenanga', name: 'Kenanga' }, posts: 2, first: toIso(EVENING - HOUR) },
    ]);
  });

  it('say in both languages what waits for her, until when, and where she looks at it', async () => {
    const { reminders } = await asking({}, { publishAt: EVENING + HOUR });
    const [text] = (await reminders()).map((one) => one.text);
    expect(text?.id).toContain('Halo Kenanga');
    expect(text?.id).toContain('2 kiriman');
    expect(text?.id).toContain('Tiwul instan gula aren');
    expect(text?.id).toMatch(/dianggap ya pada Sel, 1 Des.*18[.:]00 WIB/);
    expect(text?.en).toContain('Hello Kenanga');
    expect(text?.en).toContain('2 posts');
    for (const one of [text?.id, text?.en]) {
      expect(one).toContain('https://etalase.test/');
      expect(one?.length).toBeLessThanOrEqual(600);
    }
    const one = (await (await asking({})).reminders()).map(({ text: { id, en } }) => [id, en].join(' '));
    expect(one[0]).toContain('1 kiriman');
    expect(one[0]).toContain('1 post ');
  });

  it('leave out whoever has time yet, has answered, or whose post waits for something else', async () => {
    const { reminders, clock } = await asking(
      { publishAt: MORNING + 14 * HOUR },
      { state: 'scheduled', ownerWindowEndsAt: undefined },
      { state: 'held', reason: 'campaign.paused' },
      { state: 'cancelled' },
      { owner: undefined, hosted: true, ownerWindowEndsAt: undefined },
    );
    expect(await reminders()).toEqual([]);
    // Two hours later the first one is within the hours that the community gives.
    await clock.advanceBy(2 * HOUR);
    expect(await reminders()).toMatchObject([{ posts: 1 }]);
    // When its window is over, nobody is reminded any more.
    await clock.advanceBy(12 * HOUR);
    expect(await reminders()).toEqual([]);
  });

  it('are for coordinators', async () => {
    const { refused } = await asking({});
    for (const as of ['kenanga', 'bakung'])
      expect(await refused(PATH, { as })).toMatchObject({ status: 403 });
  });
});
