import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backup, restore } from '../../../../bin/commands/backup/main.ts';
import { KeyFileSealer } from '../../../../embedded/media/key-file-sealer.ts';
import { tokenContext } from '../../../../functions/records/channel-account.ts';
import { temporaryFolder } from '../../../embedded/table/temporary-folder.ts';
import { PESISIR } from '../../../factories/neighbour.ts';
import { contentOf, folderOfTwo, MUARA, refused, said, tokenOf } from './two-communities.ts';

const OPTIONS = {
  name: 'Rukun Hulu',
  village: 'Hulu',
  zone: 'Asia/Makassar',
  phone: '0800-0000-0777',
  coordinator: 'Bu Sari',
};
const asOptions = (wish: Readonly<Record<string, string>>) =>
  Object.entries(wish).flatMap(([name, value]) => [`--${name}`, value]);
const url = 'https://etalase.test';

describe('the communities of an installation', () => {
  it('are added, approved from a file, and listed with members and last activity', async () => {
    const data = await folderOfTwo();
    const [added, link, lets] = await said([
      'add',
      '--data',
      data,
      '--url',
      `${url}/`,
      '--id',
      'rukun-hulu',
      ...asOptions(OPTIONS),
    ]);
    expect(added).toBe('added Rukun Hulu (rukun-hulu), Asia/Makassar, 0800-0000-0777');
    expect(link).toMatch(/^https:\/\/etalase\.test\/masuk#\S{20,}$/);
    expect(lets).toMatch(/^lets Bu Sari in once, until 20/);
    const file = join(await temporaryFolder(), 'request.json');
    await writeFile(file, JSON.stringify({ ...OPTIONS, language: 'en', 'posts-per-day': 4 }));
    await said(['add', '--data', data, '--url', url, '--request', file, '--id', 'rukun-tiga']);
    const content = await contentOf(data);
    expect(JSON.parse(content.get('community#rukun-tiga community') ?? '{}')).toMatchObject({
      language: 'en',
      pacing: { postsPerChannelAndDay: 4 },
    });
    // Also those that were there before anything was noted.
    const noted = [...content.keys()].filter((key) => key.startsWith('communities '));
    expect(noted.toSorted()).toEqual(
      ['rukun-hulu', PESISIR, MUARA, 'rukun-tiga'].map((id) => `communities ${id}`),
    );
    expect(await said(['list', '--data', data])).toEqual([
      expect.stringMatching(/^id +name +members +last activity$/),
      expect.stringMatching(/^rukun-hulu +Rukun Hulu +1 +20/),
      expect.stringMatching(/^rukun-pesisir +Rukun Pesisir +5 +2026-12-01T01:00/),
      expect.stringMatching(/^rukun-pesisir-muara +Rukun Pesisir +5 +2026-12-01T01:00/),
      expect.stringMatching(/^rukun-tiga +Rukun Hulu +1 +20/),
    ]);
  });

  it('are exported one by one: no name, number, id, file or token of another goes along', async () => {
    const data = await folderOfTwo();
    const before = await contentOf(data);
    const to = join(await temporaryFolder(), 'export');
    await said(['export', '--data', data, '--id', PESISIR, '--to', to]);
    const items = await readFile(join(to, 'items.jsonl'), 'utf8');
    expect(items).toContain('"Rukun Pesisir"');
    expect(items).not.toContain(MUARA);
    // The whole of it, but for the connection, which lasts an hour.
    const theirs = [...before].filter(([key, content]) => !`${key} ${content}`.includes(MUARA));
    const fresh = join(await temporaryFolder(), 'fresh');
    await restore(['--from', to, '--data', fresh]);
    const keysOf = (entries: Iterable<readonly [string, string]>) =>
      [...entries].map(([key]) => key).toSorted();
    const connection = `community#${PESISIR} connection#from-flamboyan`;
    expect([...keysOf(await contentOf(fresh)), connection].toSorted()).toEqual(keysOf(theirs));
    expect(await contentOf(data)).toEqual(before);
  });

  it('are exported with a key that opens their own tokens alone', async () => {
    const data = await folderOfTwo();
    const [to, whole] = [join(await temporaryFolder(), 'export'), join(await temporaryFolder(), 'backup')];
    await said(['export', '--data', data, '--id', PESISIR, '--to', to]);
    await backup(['--data', data, '--to', whole]);
    const given = new KeyFileSealer({ file: join(to, 'key') });
    const sealed = async (folder: string, community: string): Promise<string> => {
      const lines = (await readFile(join(folder, 'items.jsonl'), 'utf8')).split('\n');
      const channel = lines.find(
        (line) => line.includes('"channel#kenanga-facebook"') && line.includes(`"community#${community}"`),
      );
      return String((JSON.parse(channel ?? '{}') as { sealedToken?: string }).sealedToken);
    };
    const context = (community: string) => tokenContext({ community, id: 'kenanga-facebook' });
    expect(await given.open(await sealed(to, PESISIR), context(PESISIR))).toBe(tokenOf(PESISIR));
    await expect(given.open(await sealed(whole, MUARA), context(MUARA))).rejects.toBeInstanceOf(Error);
  });

  it('are not touched by a command that says too little or too much', async () => {
    const nowhere = join(await temporaryFolder(), 'nowhere');
    expect(await refused([])).toEqual(['community.actMissing']);
    expect(await refused(['remove'])).toEqual(['community.actMissing']);
    expect(await refused(['list'])).toEqual(['letIn.placeMissing']);
    expect(await refused(['list', '--data', nowhere])).toEqual(['data local.noSystem']);
    expect(await refused(['add', '--data', nowhere])).toEqual(['url letIn.urlMissing']);
    const deployed = ['--table', 't', '--region', 'r', '--id', PESISIR];
    expect(await refused(['delete', ...deployed])).toEqual(['bucket community.bucketMissing']);
    expect(await refused(['export', ...deployed, '--to', nowhere])).toEqual([
      'bucket community.bucketMissing',
    ]);
    expect(await refused(['export', '--data', nowhere, '--id', PESISIR])).toEqual(['to community.toMissing']);
    const broken = join(await temporaryFolder(), 'broken.json');
    await writeFile(broken, '{"id": 7, "secret": "x"}');
    const asked = ['add', '--data', nowhere, '--url', url, '--request'];
    for (const file of [broken, nowhere])
      expect(await refused([...asked, file])).toEqual(['request community.requestUnreadable']);
    expect(await refused(['add', '--data', nowhere, '--url', url, '--posts-per-day', 'two'])).toEqual([
      'posts-per-day community.postsPerDayNotNumber',
    ]);
  });
});
