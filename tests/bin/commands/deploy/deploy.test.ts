import { describe, expect, it } from 'vitest';
import { problem, ProblemError } from '../../../../functions/domain/problem.ts';
import {
  type DeploySteps,
  runDeployment,
  readDeployOptions,
} from '../../../../bin/commands/deploy/deploy.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const ENVIRONMENT = { META_APP_ID: '1234567890', META_APP_SECRET: SECRET };
const warning = problem('deploy.fewPlaces', 'invalid', { id: 'Hanya 10 tempat.', en: 'Only 10 places.' });
const KEY = 'arn:aws:kms:ap-southeast-3:123456789012:key/1';

function recorded(sealed?: string) {
  const done: string[][] = [];
  const said: string[] = [];
  const steps: DeploySteps = {
    async preflight(deployment) {
      done.push(['preflight', deployment]);
      return { warnings: [warning], sealed };
    },
    async open(text) {
      return text === 'k1.same.b' ? SECRET : undefined;
    },
    async deployStacks(stacks, rest) {
      done.push(['deploy', ...stacks, ...rest]);
      const [stack = ''] = stacks;
      return stack.endsWith('-data')
        ? { [stack]: { KeyArn: KEY } }
        : { [stack]: { Url: 'https://d1.cloudfront.test', WebBucketName: 'web' } };
    },
    async seal(secret, keyArn) {
      done.push(['seal', secret, keyArn]);
      return 'k1.a.b';
    },
    async uploadWeb(bucket, region) {
      done.push(['upload', bucket, region]);
      return 3;
    },
    say: (line) => void said.push(line),
  };
  return { done, said, steps };
}

/** The codes of the problems with which something is refused. */
function problemsOf(refused: () => unknown): readonly string[] {
  try {
    refused();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
}

describe('a deployment', () => {
  it('makes the stores, seals the secret with their key, then deploys the rest and uploads the app', async () => {
    const { done, steps } = recorded();
    await runDeployment(readDeployOptions(['--deployment', 'prod'], ENVIRONMENT), steps);
    expect(done.map(([what, first]) => `${what} ${first}`)).toEqual([
      'preflight prod',
      'deploy Etalase-prod-data',
      `seal ${SECRET}`,
      'deploy Etalase-prod',
      'upload web',
    ]);
    expect(done[4]).toEqual(['upload', 'web', 'ap-southeast-3']);
  });

  it('ends with the address, and with a command of all that trying it out wants', async () => {
    const { said, steps } = recorded();
    await runDeployment(readDeployOptions(['--deployment', 'prod'], ENVIRONMENT), steps);
    expect(said.slice(-2)).toEqual([
      'Etalase https://d1.cloudfront.test',
      expect.stringMatching(
        /SMOKE_SECRET=\S+ npm run smoke -- --url https:\/\/d1\.cloudfront\.test --page "[^"]+" /,
      ),
    ]);
  });

  it('hands the command line nothing of the secret but its seal', async () => {
    const { done, steps } = recorded();
    await runDeployment(readDeployOptions(['--deployment', 'prod'], ENVIRONMENT), steps);
    const commands = done.filter(([what]) => what === 'deploy').flat();
    expect(commands).toContain('Etalase-prod:MetaAppSealed=k1.a.b');
    expect(commands.join(' ')).not.toContain(SECRET);
  });

  it('keeps the seal of a secret that is the same, so that nothing changes', async () => {
    for (const [before, after] of [
      ['k1.same.b', 'k1.same.b'],
      ['k1.other.b', 'k1.a.b'],
    ]) {
      const { done, steps } = recorded(before);
      await runDeployment(readDeployOptions([], ENVIRONMENT), steps);
      expect(done.flat()).toContain(`Etalase-dev:MetaAppSealed=${after}`);
    }
  });

  it('says what warns of trouble, in both languages, and goes on', async () => {
    const { said, steps } = recorded();
    await runDeployment(readDeployOptions(['--deployment', 'prod'], ENVIRONMENT), steps);
    expect(said[0]).toContain(warning.text.en);
    expect(said[0]).toContain(warning.text.id);
  });

  it('asks a person before permissions change, unless told not to', async () => {
    for (const [args, asks] of [
      [['--deployment', 'prod'], false],
      [['--deployment', 'prod', '--yes'], true],
    ] as const) {
      const { done, steps } = recorded();
      await runDeployment(readDeployOptions(args, ENVIRONMENT), steps);
      expect(done.filter(([what]) => what === 'deploy').every((run) => run.includes('--yes'))).toBe(asks);
    }
  });

  it.each([
    [['--deployment', 'staging'], ENVIRONMENT, ['deploy.deployment']],
    [[], {}, ['deploy.metaAppId', 'deploy.metaAppSecret']],
    [[], { ...ENVIRONMENT, META_APP_SECRET: 'fill me in' }, ['deploy.metaAppSecret']],
    [[], { ...ENVIRONMENT, META_APP_ID: 'etalase' }, ['deploy.metaAppId']],
  ])('is refused before anything is done: %j %j', (args, environment, codes) => {
    expect(problemsOf(() => readDeployOptions(args, environment))).toEqual(codes);
  });
});
