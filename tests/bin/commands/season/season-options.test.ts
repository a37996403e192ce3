import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EmbeddedSettings } from '../../../../functions/config.ts';
import { readSeasonOptions } from '../../../../bin/commands/season/season-options.ts';
import { temporaryFolder } from '../../../embedded/table/temporary-folder.ts';
import { refusal } from '../../kit/refusal.ts';

const settings =
  (given: Record<string, string> = {}) =>
  () =>
    EmbeddedSettings.parse(given);

describe('the options of a season', () => {
  it('are as large as they say', async () => {
    const folder = await temporaryFolder();
    const args = ['--members', '150', '--days', '90', '--seed', '7', '--data', folder];
    expect(await readSeasonOptions(args, settings())).toMatchObject({
      members: 150,
      days: 90,
      seed: '7',
      folder,
    });
  });

  it('are refused all at once, each by its name', async () => {
    const args = ['--members', '3', '--days', 'two', '--seed', '', '--data', await temporaryFolder()];
    expect(await refusal(() => readSeasonOptions(args, settings()))).toEqual([
      expect.stringMatching(/^--members: .*from 4 to \d+, not "3"/),
      expect.stringMatching(/^--days: .*from 7 to 366, not "two"/),
      expect.stringMatching(/^--seed: .*same season/),
    ]);
  });

  it('name no folder that holds something, since nothing is deleted', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'letter.txt'), 'mine');
    expect(await refusal(() => readSeasonOptions(['--data', folder], settings()))).toEqual([
      expect.stringMatching(/^--data: .*holds something already/),
    ]);
  });

  it('go with no other Graph server, whose time cannot be set', async () => {
    const args = ['--data', await temporaryFolder()];
    const given = { GRAPH_URL: 'http://127.0.0.1:4010' };
    expect(await refusal(() => readSeasonOptions(args, settings(given)))).toEqual([
      expect.stringMatching(/^--data: .*Unset GRAPH_URL/),
    ]);
  });
});
