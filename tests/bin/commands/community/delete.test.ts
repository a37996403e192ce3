import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderMediaStore } from '../../../../embedded/media/folder-media-store.ts';
import { UPLOADS_FOLDER } from '../../../../embedded/system/embedded-services.ts';
import { startDataTable } from '../../../../embedded/table/start-table.ts';
import { uploadKey } from '../../../../functions/domain/picture/upload-key.ts';
import { PESISIR } from '../../../factories/neighbour.ts';
import { contentOf, folderOfTwo, MUARA, refused, said } from './two-communities.ts';

const named = (data: string, id = PESISIR) => ['delete', '--data', data, '--id', id];
const NOTES = 'communities ';
const NOTE = `${NOTES}${PESISIR}`;
const withoutNotes = (content: Map<string, string>) =>
  new Map([...content].filter(([key]) => !key.startsWith(NOTES)));

/** What of a folder is one community's: everything there names it, in key or content, and the other's name is longer. */
const isHers = ([key, content]: readonly [string, string]): boolean => !`${key} ${content}`.includes(MUARA);

describe('a community that the operator deletes', () => {
  it('leaves nothing but a note of the act, and the other communities as they were, byte for byte', async () => {
    const data = await folderOfTwo();
    const before = await contentOf(data);
    const lines = await said([...named(data), '--forget-pages'], ` ${PESISIR}\n`);
    const after = await contentOf(data);
    const kept = new Map([...before].filter((entry) => !isHers(entry)));
    expect(before.size - kept.size).toBeGreaterThan(50);
    expect(withoutNotes(after)).toEqual(kept);
    expect(JSON.parse(after.get(NOTE) ?? '{}')).toMatchObject({
      community: PESISIR,
      deletion: { files: 3, postsLeft: 2, doneAt: expect.any(Number) },
    });
    expect(lines).toEqual([
      `Rukun Pesisir (${PESISIR}) is deleted for good, with all its people, products, photos and reports.`,
      '2 posts stay on their pages; only whoever owns a page deletes them there.',
      expect.stringMatching(/^deleted rukun-pesisir: \d{2,} items, 3 files$/),
    ]);
  });

  it('takes the photos along that its members sent and did not use, and no others', async () => {
    const data = await folderOfTwo();
    const waiting = new FolderMediaStore({
      folder: join(data, UPLOADS_FOLDER),
      baseUrl: '',
      key: new Uint8Array(32),
    });
    const [hers, others] = [PESISIR, MUARA].map((community) => uploadKey({ community, member: 'a' }, 'b'));
    if (hers === undefined || others === undefined) throw new Error('there are no two');
    for (const key of [hers, others]) await waiting.write(key, new Uint8Array([1]), 'image/jpeg');
    await said([...named(data), '--forget-pages'], ` ${PESISIR}\n`);
    expect([await waiting.has(hers), await waiting.has(others)]).toEqual([false, true]);
  });

  it('stays as it is while something is in the way, nobody is sure, or a system runs in the folder', async () => {
    const data = await folderOfTwo((item) =>
      item.sk.startsWith('post#') ? { ...item, state: 'torn' } : item,
    );
    const before = await contentOf(data);
    const all = ['--forget-pages', '--leave-posts'];
    expect(await refused([...named(data), '--yes'])).toEqual([
      'community.postsUnderWay',
      'community.pagesConnected',
    ]);
    for (const typed of [undefined, 'ya', MUARA, ''])
      expect(await refused([...named(data), ...all], typed)).toEqual(['community.notConfirmed']);
    const running = await startDataTable(data);
    try {
      expect(await refused([...named(data), ...all, '--yes'])).toEqual(['data local.dataInUse']);
    } finally {
      await running.close();
    }
    expect(withoutNotes(await contentOf(data))).toEqual(withoutNotes(before));
    // Told what to do with both, it goes; the same command again finds nothing left and asks nobody.
    await said([...named(data), ...all, '--yes']);
    expect(await said(named(data))).toEqual([
      expect.stringMatching(/^deleted rukun-pesisir: \d{2,} items, 3 files$/),
    ]);
  });

  it('ends the side of its partner, says so in the audit there, and leaves nothing of it but that', async () => {
    const data = await folderOfTwo((item) => {
      const other = item.pk.startsWith(`community#${MUARA}`) ? PESISIR : MUARA;
      if (item['partner'] !== 'rukun-seberang') return item;
      const sk = item.sk.replace('rukun-seberang', other);
      return { ...item, sk, partner: other, partnership: 'pesisir-muara' };
    });
    const side = `community#${MUARA} partner#${PESISIR}`;
    const invitation = `community#${MUARA} campaign-invitation#ajakan`;
    const before = await contentOf(data);
    expect(before.get(side)).toBeDefined();
    expect(before.get(invitation)).toBeDefined();
    await said([...named(data), '--forget-pages', '--yes']);
    const after = await contentOf(data);
    expect(JSON.parse(after.get(side) ?? '{}')).toMatchObject({ endedAt: expect.any(Number) });
    expect(after.get(invitation)).toBeUndefined();
    const told = [...after].filter(([key]) => key.startsWith(`community#${MUARA}#audit`) && !before.has(key));
    expect(told.map(([, line]): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({ event: 'partner.endedThere', detail: 'Rukun Pesisir' }),
    ]);
    const codes = [...after.keys()].filter((key) => key.startsWith('partner-code#'));
    expect(codes).toEqual([expect.stringContaining(MUARA)]);
    const changed = [...after].filter(
      ([key, line]) => !key.startsWith(NOTES) && before.get(key) !== line && key !== side,
    );
    expect(changed).toEqual(told);
  });

  it('is named by an id that is here', async () => {
    const data = await folderOfTwo();
    expect(await refused([...named(data, 'rukun'), '--yes'])).toEqual(['id community.unknown']);
    expect(await refused(['delete', '--data', data])).toEqual(['id community.notNamed']);
  });
});
