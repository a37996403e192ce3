import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EmbeddedSettings } from '../../../functions/config.ts';
import { readDeployOptions } from '../../../bin/commands/deploy/deploy.ts';
import { backup, restore } from '../../../bin/commands/backup/main.ts';
import { readWanted } from '../../../proofs/mutations/main.ts';
import { readSmokeOptions } from '../../../bin/commands/smoke/smoke-options.ts';
import { readStartOptions } from '../../../bin/commands/start/start-options.ts';
import { temporaryFolder } from '../../embedded/table/temporary-folder.ts';
import { refusal } from './refusal.ts';

describe('an option whose value is of no use', () => {
  it('is not taken for the present folder when it is empty, as of a variable that is not set', async () => {
    const settings = EmbeddedSettings.parse({});
    expect(await refusal(() => readStartOptions(['--data', ''], () => settings))).toEqual([
      '--data: It must name a folder.',
    ]);
  });

  it('is called what it is: a variable of the environment is no option', async () => {
    const [id, secret] = await refusal(() => readDeployOptions([], {}));
    expect(id).toMatch(/^Set META_APP_ID in the environment/);
    expect(secret).toMatch(/^Set META_APP_SECRET in the environment/);
  });

  it('of a proof is not passed over: naming no mistake would find none', async () => {
    expect(await refusal(() => readWanted('no-fence,nothing'))).toEqual([
      expect.stringMatching(/^--only: Choose from: .*no-fence/),
    ]);
    expect(readWanted('no-fence').map(({ name }) => name)).toEqual(['no-fence']);
  });

  it('of the smoke test is refused before anything is sent, all of them at once', async () => {
    const args = ['--url', 'etalase', '--page', 'Uji', '--patience', 'long', '--photo', '/nowhere.jpg'];
    expect(await refusal(() => readSmokeOptions(args, 'secret'))).toEqual([
      expect.stringMatching(/^--url: .*https:/),
      expect.stringMatching(/^--patience: .*seconds/),
      expect.stringMatching(/^--photo: .*\/nowhere\.jpg/),
    ]);
  });
});

describe('a backup that cannot be made or put back', () => {
  it('is not made of a folder that holds no system, and makes none there', async () => {
    const folder = await temporaryFolder();
    const mistyped = join(folder, 'mistyped');
    const to = join(folder, 'kept');
    expect(await refusal(() => backup(['--data', mistyped, '--to', to]))).toEqual([
      `--data: There is no system of Etalase in the folder ${mistyped}.`,
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not mix with another one', async () => {
    const to = await temporaryFolder();
    await writeFile(join(to, 'items.jsonl'), '');
    expect(await refusal(() => backup(['--data', to, '--to', to]))).toEqual([
      expect.stringMatching(/^--to: .*holds something already/),
    ]);
  });

  it('names one system, not two', async () => {
    const both = ['--data', 'here', '--table', 't', '--bucket', 'b', '--key', 'k', '--region', 'r'];
    const to = join(await temporaryFolder(), 'kept');
    expect(await refusal(() => backup([...both, '--to', to]))).toEqual([expect.stringMatching(/not both/)]);
  });

  it('is not looked for in a folder without one, and nothing is made for it', async () => {
    const folder = await temporaryFolder();
    const from = join(folder, 'empty');
    await mkdir(from);
    expect(await refusal(() => restore(['--from', from, '--data', join(folder, 'fresh')]))).toEqual([
      expect.stringMatching(/^--from: There is no whole backup in/),
    ]);
    expect(await readdir(folder)).toEqual(['empty']);
  });
});
