import { describe, expect, it } from 'vitest';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import type { Item } from '../../functions/ports/table.ts';
import { itemsOfCommunity } from '../../functions/records/items-of-community.ts';
import { keys } from '../../functions/records/keys.ts';
import { MORNING } from '../factories/entities.ts';
import { PESISIR, settleNeighbour } from '../factories/neighbour.ts';

const HERS = 'rukun-lereng';
/** Its name begins with the whole name of another one. */
const LONGER = 'rukun-lereng-atas';

function split(items: readonly Item[], community: string) {
  const theirs = itemsOfCommunity(community);
  for (const item of items) theirs.look(item);
  return items.filter((item) => theirs.has(item));
}

async function everything(...communities: string[]): Promise<Item[]> {
  const table = new MemoryTable();
  for (const id of communities) await settleNeighbour(table, { id });
  return [...table.everything()];
}

describe('the items of one community', () => {
  it('are all that it has and nothing of its neighbours, also where their names begin alike', async () => {
    const alone = await Promise.all([HERS, PESISIR, LONGER].map((id) => everything(id)));
    const all = await everything(HERS, PESISIR, LONGER);
    const byKey = (one: Item, other: Item) =>
      JSON.stringify([one.pk, one.sk]) < JSON.stringify([other.pk, other.sk]) ? -1 : 1;
    for (const [index, id] of [HERS, PESISIR, LONGER].entries())
      expect(split(all, id).toSorted(byKey)).toEqual(alone[index]?.toSorted(byKey));
  });

  it('are also those outside that name what it has, instead of the community', () => {
    const linkOf = (community: string, digest: string) => ({ ...keys.invitation(digest), community, digest });
    const sessionOf = (community: string, digest: string) => ({ ...keys.session(digest), community, digest });
    const accountOf = (community: string, remoteId: string) => ({
      ...keys.metaAccount('facebook', remoteId),
      community,
      remoteId,
    });
    const [hers, theirs] = [HERS, LONGER].map((community, index) => {
      const name = String(index);
      return [
        linkOf(community, name),
        sessionOf(community, name),
        accountOf(community, name),
        { ...keys.signInCode(`1${name}`), invitation: name },
        { ...keys.passkeyChallenge(`q${name}`), holder: name },
        { ...keys.budget(name), name, percent: 99 },
        { ...keys.deadLetter(`a${name}`), item: `community#${community}#campaign#pasar post#0` },
        { ...keys.deadLetter(`b${name}`), item: `community#${community} member#kenanga` },
        { ...keys.installedCommunity(community), community, addedAt: MORNING },
      ];
    });
    const nobodys = [
      { ...keys.budget('app'), name: 'app' },
      { ...keys.signInCode('19'), invitation: 'gone' },
      { ...keys.deadLetter('c'), reason: 'unreadable' },
      { ...keys.cursorKey() },
      { ...keys.dataDeletion('kode') },
    ];
    const all: Item[] = [...(hers ?? []), ...(theirs ?? []), ...nobodys];
    expect(split(all, HERS)).toEqual(hers);
    expect(split(all, LONGER)).toEqual(theirs);
  });

  it('never include one below the key of another, whatever it says of itself', () => {
    const item = { ...keys.member(PESISIR, 'kenanga'), community: HERS, digest: 'x' };
    expect(split([item], HERS)).toEqual([]);
    expect(split([item], PESISIR)).toEqual([item]);
  });
});
