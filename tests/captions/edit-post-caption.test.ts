import { describe, expect, it } from 'vitest';
import { decidePost } from '../../functions/campaigns/decide-post.ts';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { replace } from '../../functions/records/record.ts';
import { MORNING } from '../factories/entities.ts';
import { editing } from './editing.ts';
import { movePost } from '../../functions/due/move-post.ts';

describe('editing the caption of a post', () => {
  it('writes a new version and leaves the old one as it was', async () => {
    const { edit, says, current, versions } = await editing();
    await edit('Tulisan baru');
    await edit('Tulisan lebih baru');
    expect([await says(), (await current()).wordsRevision, versions()]).toEqual(['Tulisan lebih baru', 3, 3]);
  });

  it('counts versions by themselves: what else people changed leaves no gap', async () => {
    const { edit, current } = await editing({ revision: 7 });
    await edit('Tulisan baru');
    expect(await current()).toMatchObject({ wordsRevision: 2, revision: 8 });
  });

  it('is too late once it is going out, and then leaves no version behind', async () => {
    const { edit, told, says, versions } = await editing({ state: 'committing', commitAt: MORNING });
    expect(await told(edit('Terlambat'))).toBe('post.tooLateToEdit');
    expect([await says(), versions()]).toEqual(['Halo', 1]);
  });
});

describe('two who edit at once', () => {
  it('get one answer each that is true: the caption of the one who was told no are not sent', async () => {
    const { edit, told, says } = await editing();
    let other: string | undefined = 'nothing yet';
    const mine = edit('Tulisan A', { afterVersion: async () => (other = await told(edit('Tulisan B'))) });
    expect(await told(mine)).toBe('post.changedMeanwhile');
    expect(other).toBeUndefined();
    expect(await says()).toBe('Tulisan B');
  });

  it('never write over the version of the other, in whatever order they arrive', async () => {
    const { edit, told, says } = await editing();
    let firstToPoint: Promise<unknown> = Promise.resolve();
    const second = told(edit('Tulisan B', { afterVersion: () => firstToPoint }));
    firstToPoint = edit('Tulisan A');
    await expect(firstToPoint).resolves.toMatchObject({ text: 'Tulisan A' });
    expect(await second).toBe('post.changedMeanwhile');
    expect(await says()).toBe('Tulisan A');
  });

  it('may try again at once, and then it is the newest that counts', async () => {
    const { edit, told, says } = await editing();
    await told(edit('Tulisan A', { afterVersion: () => edit('Tulisan B') }));
    await edit('Tulisan A, setelah membaca B');
    expect(await says()).toBe('Tulisan A, setelah membaca B');
  });
});

describe('an edit while something else happens to the post', () => {
  it('stands when its owner says yes meanwhile, and so does her yes', async () => {
    const { deps, edit, says, current } = await editing();
    const { community, id } = await current();
    const yes = () => decidePost(deps)({ community, post: id, decision: 'yes' });
    await edit('Tulisan baru', { afterVersion: yes });
    const { state, ownerWindowEndsAt } = await current();
    expect([state, ownerWindowEndsAt]).toEqual(['scheduled', undefined]);
    expect(await says()).toBe('Tulisan baru');
  });

  it('stands when a worker begins to prepare it, which is then done again', async () => {
    const { deps, edit, says, current } = await editing({
      state: 'scheduled',
      publishAt: MORNING + 5 * MINUTE,
      ownerWindowEndsAt: undefined,
    });
    const prepare = async () => movePost(deps, await current(), 'prepare', { draft: { at: MORNING } });
    await edit('Tulisan baru', { afterVersion: prepare });
    const { state, draft } = await current();
    expect([state, draft]).toEqual(['scheduled', undefined]);
    expect(await says()).toBe('Tulisan baru');
  });

  it('is too late when its commit begins meanwhile', async () => {
    const { deps, edit, told, says, current } = await editing({ state: 'prepared' });
    const commit = async () => {
      const committing = { state: 'committing', commitAt: MORNING } as const;
      await replace(deps.table, postRecord, { ...(await current()), ...committing, fence: 2 });
    };
    expect(await told(edit('Terlambat', { afterVersion: commit }))).toBe('post.tooLateToEdit');
    expect(await says()).toBe('Halo');
  });

  it('gives up on a post that never rests, and says that it is changing', async () => {
    const { deps, edit, told, current } = await editing();
    let moves = 0;
    const move = async () => {
      const post = await current();
      moves += 1;
      await replace(deps.table, postRecord, { ...post, revision: post.revision + 1 });
    };
    expect(await told(edit('Tulisan baru', { beforePointing: move }))).toBe('post.changedMeanwhile');
    expect(moves).toBe(5);
  });

  it('knows its own write when the answer to it was lost and the repeated one is refused', async () => {
    const { deps, edit, says, current } = await editing();
    const already = async () => {
      const post = await current();
      await replace(deps.table, postRecord, { ...post, revision: post.revision + 1, wordsRevision: 2 });
    };
    await edit('Tulisan baru', { beforePointing: already });
    expect(await says()).toBe('Tulisan baru');
  });
});

describe('an edit that dies between its two writes', () => {
  const crash = () => {
    throw new Error('the power went out');
  };

  it('leaves what the post says as it was', async () => {
    const { edit, says } = await editing();
    await expect(edit('Setengah jadi', { afterVersion: crash })).rejects.toThrow('the power went out');
    expect(await says()).toBe('Halo');
  });

  it('does not stand in the way of later edits, however often it happened', async () => {
    const { edit, says, current } = await editing();
    for (const text of ['Setengah jadi', 'Lagi setengah jadi'])
      await expect(edit(text, { afterVersion: crash })).rejects.toThrow('the power went out');
    await edit('Jadi');
    await edit('Jadi lagi');
    expect([await says(), (await current()).wordsRevision]).toEqual(['Jadi lagi', 5]);
  });
});
