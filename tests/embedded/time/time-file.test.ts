import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openVirtualTime } from '../../../embedded/time/time-file.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

it('goes on after a restart where it was, and nothing stands beside the file', async () => {
  const folder = join(await temporaryFolder(), 'new');
  const file = join(folder, 'time.json');
  const first = await openVirtualTime({ file, start: 1_000 });
  expect(first.now()).toBe(1_000);
  await first.jumpTo(5_000);
  const second = await openVirtualTime({ file, start: 1_000 });
  expect(second.now()).toBe(5_000);
  expect(await readdir(folder)).toEqual(['time.json']);
});

it('does not go back to what was saved when it starts later', async () => {
  const file = join(await temporaryFolder(), 'time.json');
  await (await openVirtualTime({ file, start: 0 })).jumpTo(5_000);
  expect((await openVirtualTime({ file, start: 9_000 })).now()).toBe(9_000);
});

it('is saved before anybody is told, so that no restart falls behind what others were told', async () => {
  const file = join(await temporaryFolder(), 'time.json');
  const found: number[] = [];
  const time = await openVirtualTime({
    file,
    start: 0,
    onJump: async () => void found.push((await openVirtualTime({ file, start: 0 })).now()),
  });
  await time.jumpTo(7_000);
  expect(found).toEqual([7_000]);
});

it.each(['', '{', '{"version":1}', '{"version":1,"now":-5}', '{"version":2,"now":5}'])(
  'says that the file is damaged: %j',
  async (text) => {
    const file = join(await temporaryFolder(), 'time.json');
    await writeFile(file, text);
    await expect(openVirtualTime({ file, start: 0 })).rejects.toThrow('local.timeDamaged');
  },
);
