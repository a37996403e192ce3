import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../functions/adapters/memory/counting-ids.ts';
import { ManualClock } from '../../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { DAY } from '../../../functions/domain/time/instant.ts';
import { addCommunity } from '../../../functions/people/communities/add-community.ts';
import { openSession } from '../../../functions/people/sessions/open-session.ts';
import { listAudit } from '../../../functions/records/audit.ts';
import { loadCommunity } from '../../../functions/records/community-record.ts';
import { listInstalled, saveInstalled } from '../../../functions/records/installed-communities.ts';
import { listMembers } from '../../../functions/records/tenant-lists.ts';
import { MORNING } from '../../factories/entities.ts';
import { tableWith } from '../../factories/table-with.ts';
import { isOf, itemsOf, PESISIR, settleNeighbour } from '../../factories/neighbour.ts';

const WISH = {
  id: 'rukun-muara',
  name: 'Rukun Muara',
  village: 'Muara',
  zone: 'Asia/Makassar',
  phone: '0800-0000-0900',
  language: 'en',
  coordinator: 'Bu Sari',
  postsPerDay: 3,
};

const world = () => {
  const deps = { table: new MemoryTable(), clock: new ManualClock(MORNING), ids: countingIds('add') };
  return { ...deps, add: (wish: Partial<typeof WISH> = {}) => addCommunity(deps)({ ...WISH, ...wish }) };
};

const problemsOf = async (work: Promise<unknown>) => {
  const refused = await work.catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
  return (refused as ProblemError).problems.map(({ code, field }) => `${String(field)} ${code}`);
};

describe('a community that the operator adds', () => {
  it('has its own zone, number, language and limit, and otherwise the usual pace', async () => {
    const { table, add } = world();
    await add();
    expect(await loadCommunity(table, WISH.id)).toMatchObject({
      name: 'Rukun Muara',
      village: 'Muara',
      zone: 'Asia/Makassar',
      contactPhone: '0800-0000-0900',
      language: 'en',
      pacing: { postsPerChannelAndDay: 3, daysBeforeRepeat: 7 },
      quietHours: { from: '21:00', to: '06:00' },
    });
    expect(await listInstalled(table)).toEqual([{ community: WISH.id, addedAt: MORNING }]);
  });

  it('begins with a coordinator whom its link lets in once, and who has consented to nothing', async () => {
    const { table, clock, ids, add } = world();
    const { link } = await add();
    expect(await listMembers(table, WISH.id)).toMatchObject([
      { id: 'koordinator', name: 'Bu Sari', roles: ['coordinator', 'member'], consents: {} },
    ]);
    expect(link.expiresAt).toBe(MORNING + 30 * DAY);
    const open = openSession({ table, clock, ids });
    const { member } = await open({ secret: link.secret });
    expect(member).toMatchObject({ community: WISH.id, id: 'koordinator' });
    await expect(open({ secret: link.secret })).rejects.toThrow('session.linkNotValid');
    const lines = await listAudit(table, WISH.id, 0, MORNING);
    expect(lines.map(({ event, by }) => [event, by])).toEqual(
      expect.arrayContaining([
        ['community.added', undefined],
        ['member.invited', undefined],
      ]),
    );
  });

  it('is told everything that is wrong at once, each by the field in which it stands, and is not made', async () => {
    const { table, add } = world();
    const wrong = {
      id: 'Rukun Muara',
      name: ' ',
      village: 'x'.repeat(61),
      zone: 'Makassar',
      phone: '0000-0000-0000',
      language: 'jawa',
      coordinator: '',
      postsPerDay: 0,
    };
    expect(await problemsOf(add(wrong))).toEqual([
      'id community.idWrong',
      'zone community.zoneUnknown',
      'language community.languageUnknown',
      'name product.nameMissing',
      'village product.villageTooLong',
      'phone community.contactPhoneMissing',
      'posts-per-day community.postsPerDayWrong',
      'coordinator product.coordinatorMissing',
    ]);
    expect([...table.everything()]).toEqual([]);
  });

  it('takes no id that is in use here, nor one whose community was deleted', async () => {
    const { table, add } = world();
    await settleNeighbour(table);
    const before = itemsOf(table, PESISIR);
    expect(await problemsOf(add({ id: PESISIR }))).toEqual(['id community.idTaken']);
    const deletion = { beganAt: MORNING, doneAt: MORNING, items: 9, postsLeft: 0, files: 0 };
    await saveInstalled(table, { community: WISH.id, addedAt: MORNING, deletion });
    expect(await problemsOf(add())).toEqual(['id community.idUsedBefore']);
    expect(itemsOf(table, PESISIR)).toEqual(before);
  });

  it('leaves its neighbours as they are', async () => {
    const { table, add } = world();
    await settleNeighbour(table);
    const before = [...table.everything()];
    await add();
    const others = [...table.everything()].filter(
      (item) => !isOf(WISH.id, item) && item['community'] !== WISH.id,
    );
    expect(others).toEqual(before);
  });

  it('is made by the same command again when something failed before it was whole', async () => {
    const { table, clock, ids, add } = world();
    const failing = tableWith(table, {
      put: (...asked) =>
        asked[0].sk === 'community' ? Promise.reject(new Error('no power')) : table.put(...asked),
    });
    await expect(addCommunity({ table: failing, clock, ids })(WISH)).rejects.toThrow('no power');
    const { link } = await add();
    expect(link.member.id).toBe('koordinator');
    expect(await listMembers(table, WISH.id)).toHaveLength(1);
  });
});
