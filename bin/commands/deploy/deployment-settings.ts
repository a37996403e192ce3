import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { PROJECT } from '../../../embedded/system/project-folders.ts';
import { problem, ProblemError } from '../../../functions/domain/problem.ts';
import { BadSettingsError, type Deployment, readDeployment, type Settings } from '../../../lib/settings.ts';

const wrongSettings = (faults: string) =>
  problem('deploy.settings', 'invalid', {
    id: `cdk.json belum benar. ${faults} (docs/deploy.md, langkah 3)`,
    en: `cdk.json is not right yet. ${faults} (docs/deploy.md, step 3)`,
  });

/**
 * Reads the settings of a deployment as `cdk` will, out of the file of its context. Throws `ProblemError` with all that is missing or
 * wrong.
 */
export async function settingsOf(
  deployment: Deployment,
  file = join(PROJECT, 'cdk.json'),
): Promise<Settings> {
  const { context } = z
    .object({ context: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(await readFile(file, 'utf8')));
  const { node } = new App({ context: { ...context, deployment } });
  try {
    return readDeployment(node).settings;
  } catch (error) {
    if (error instanceof BadSettingsError) throw new ProblemError([wrongSettings(error.message)]);
    throw error;
  }
}
