import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { z } from 'zod';
import { PROJECT } from '../../../embedded/system/project-folders.ts';
import { type Deployment, readDeployment, type Settings } from '../../../lib/settings.ts';

/** Reads the settings of a deployment as `cdk` will. */
export async function settingsOf(deployment: Deployment): Promise<Settings> {
  const { context } = z
    .object({ context: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(await readFile(join(PROJECT, 'cdk.json'), 'utf8')));
  const { node } = new App({ context: { ...context, deployment } });
  return readDeployment(node).settings;
}
