import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { addEtalase } from '../../lib/etalase.ts';
import { appWith } from './synthesized.ts';

const COMMAND = process.env['CFN_LINT_PATH'] ?? 'cfn-lint';
const isInstalled = spawnSync(COMMAND, ['--version']).status === 0;

/** CDK writes a dependency on the role beside the reference to it; harmless. */
const SAID_TWICE = 'W3005';

/** What cfn-lint (PyPI, installed by hand) says of one template in its region. */
async function lint(template: unknown, region: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-lint-'));
  const file = join(folder, 'template.json');
  try {
    await writeFile(file, JSON.stringify(template));
    const options = ['--regions', region, '--ignore-checks', SAID_TWICE, '--', file];
    return await promisify(execFile)(COMMAND, options).then(
      ({ stdout }) => stdout,
      (error: unknown) => {
        if (error instanceof Error && 'stdout' in error) return String(error.stdout);
        throw error;
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!isInstalled)('CloudFormation’s own linter', () => {
  it.each([
    ['dev', { deployment: 'dev' }],
    ['prod', { deployment: 'prod' }],
  ])(
    'finds nothing in any stack of %s',
    async (_, given) => {
      const app = appWith(given);
      addEtalase(app);
      const { stacks } = app.synth();
      expect(stacks.length).toBeGreaterThan(1);
      for (const { stackName, template, environment } of stacks) {
        const said = await lint(template, environment.region);
        expect(`${stackName}: ${said}`).toBe(`${stackName}: `);
      }
    },
    120_000,
  );
});
