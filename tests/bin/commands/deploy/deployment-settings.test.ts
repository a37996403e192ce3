import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settingsOf } from '../../../../bin/commands/deploy/deployment-settings.ts';
import { ProblemError } from '../../../../functions/domain/problem.ts';
import { makeFolder, removeFolder } from '../../../embedded/table/temporary-folder.ts';

let folder: string;
beforeEach(async () => void (folder = await makeFolder()));
afterEach(() => removeFolder(folder));

/** What is said in English of the settings of prod. */
async function saidOf(prod: Readonly<Record<string, unknown>>): Promise<readonly (string | undefined)[]> {
  const file = join(folder, 'cdk.json');
  await writeFile(file, JSON.stringify({ context: { prod: { keepData: true, logDays: 30, ...prod } } }));
  const error: unknown = await settingsOf('prod', file).catch((caught: unknown) => caught);
  return error instanceof ProblemError ? error.problems.map(({ text }) => text.en) : [];
}

describe('settings of a deployment that are wrong', () => {
  it.each([
    ['production without an operator', {}, 'prod.operatorEmail'],
    ['a region that does not exist', { region: 'ap-southeast-33', operatorEmail: 'o@example.org' }, 'region'],
    ['days of logs that AWS does not keep', { logDays: 8, operatorEmail: 'o@example.org' }, 'logDays'],
  ])('are told in a sentence with the step of the guide: %s', async (_, prod, named) => {
    const [said] = await saidOf(prod);
    expect(said).toContain(named);
    expect(said).toContain('docs/deploy.md, step 3');
  });

  it('are nothing to say when they are right', async () => {
    expect(await saidOf({ operatorEmail: 'o@example.org' })).toEqual([]);
  });
});
