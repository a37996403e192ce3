import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { KmsSealer } from '../../../functions/adapters/aws/kms-sealer.ts';
import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import { META_SECRET_CONTEXT } from '../../../functions/config.ts';
import { problem, ProblemError, type Problem } from '../../../functions/domain/problem.ts';
import { META_APP_PARAMETERS } from '../../../lib/meta-app.ts';
import { buildWeb } from '../../../embedded/standing/build-web.ts';
import { PROJECT } from '../../../embedded/system/project-folders.ts';
import { Deployment } from '../../../lib/settings.ts';
import { readOptions } from '../../kit/read-options.ts';
import { sdkAccount } from './account.ts';
import { settingsOf } from './deployment-settings.ts';
import { preflight } from './preflight.ts';
import { uploadWeb } from './upload-web.ts';

interface DeployOptions {
  readonly deployment: z.infer<typeof Deployment>;
  readonly metaAppId: string;
  readonly metaAppSecret: string;
  /** Whether changes of permissions are made without asking. */
  readonly yes: boolean;
}

const deployProblem = (code: string, id: string, en: string, field?: 'deployment'): Problem =>
  problem(`deploy.${code}`, 'invalid', { ...(field !== undefined && { field }), id, en });

const FAULTS = {
  deployment: deployProblem('deployment', 'Pilih dev atau prod.', 'Choose dev or prod.', 'deployment'),
  appId: deployProblem(
    'metaAppId',
    'Isi META_APP_ID: angka dari halaman aplikasi di Meta.',
    'Set META_APP_ID in the environment: the number on the app’s page at Meta.',
  ),
  appSecret: deployProblem(
    'metaAppSecret',
    'Isi META_APP_SECRET: 32 huruf dan angka dari halaman aplikasi di Meta. Tidak disimpan, hanya disegel.',
    'Set META_APP_SECRET in the environment: 32 hexadecimal characters from the app’s page at Meta. It is not kept, only sealed.',
  ),
};

/** Reads what a deployment needs. Throws `ProblemError` with everything that is missing or wrong. */
export function readDeployOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): DeployOptions {
  const { texts, switches } = readOptions(args, { texts: ['deployment'], switches: ['yes'] });
  const deployment = Deployment.safeParse(texts.deployment ?? 'dev');
  const metaAppId = z
    .string()
    .regex(/^\d{5,20}$/)
    .safeParse(environment['META_APP_ID']);
  const metaAppSecret = z
    .string()
    .regex(/^[0-9a-f]{32}$/i)
    .safeParse(environment['META_APP_SECRET']);
  if (deployment.success && metaAppId.success && metaAppSecret.success)
    return {
      deployment: deployment.data,
      metaAppId: metaAppId.data,
      metaAppSecret: metaAppSecret.data,
      yes: switches.yes === true,
    };
  const [first, ...others] = [
    ...(deployment.success ? [] : [FAULTS.deployment]),
    ...(metaAppId.success ? [] : [FAULTS.appId]),
    ...(metaAppSecret.success ? [] : [FAULTS.appSecret]),
  ];
  throw new ProblemError([first ?? FAULTS.deployment, ...others]);
}

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));
const DataOutputs = z.object({ KeyArn: z.string() });
const AppOutputs = z.object({ Url: z.url(), WebBucketName: z.string() });

/** The side effects of a deployment; tests replace them. */
export interface DeploySteps {
  /**
   * Checks the account. Returns warnings, and the app's secret as it is sealed now, if it was deployed before. Throws
   * `ProblemError` with what stands against the deployment.
   */
  readonly preflight: (
    deployment: Deployment,
  ) => Promise<{ readonly warnings: readonly Problem[]; readonly sealed: string | undefined }>;
  /** Runs the CDK command on stacks and returns their outputs. */
  readonly deployStacks: (
    stacks: readonly string[],
    rest: readonly string[],
  ) => Promise<z.infer<typeof Outputs>>;
  readonly seal: (secret: string, keyArn: string) => Promise<string>;
  /** Returns the sealed text; undefined when it was sealed with another key, or must not be opened with these rights. */
  readonly open: (sealed: string, keyArn: string) => Promise<string | undefined>;
  readonly uploadWeb: (bucket: string, region: string) => Promise<number>;
  readonly say: (line: string) => void;
}

/** cdk failed because of wrong settings, missing credentials or an error of CloudFormation; its output tells which. */
const notDeployed = problem('deploy.notDeployed', 'unavailable', {
  id: 'cdk tidak berhasil; sebabnya tertulis di atas. Jalankan lagi setelah diperbaiki.',
  en: 'cdk could not deploy; what it wrote stands above. Run this again when that is mended.',
});

/** Returns the region of an ARN. */
const regionOf = (arn: string): string => arn.split(':')[3] ?? '';

/**
 * Deploys everything in the order of dependency: the stores; the Meta app's secret, sealed with their key; the other stacks;
 * the web app. Idempotent: a second run changes only what differs.
 */
export async function runDeployment(options: DeployOptions, steps: DeploySteps): Promise<void> {
  const { deployment, metaAppId, metaAppSecret, yes } = options;
  const stack = `Etalase-${deployment}`;
  // CDK shows the permissions that would change; without `--yes` it asks a person at a terminal.
  const rest = ['--context', `deployment=${deployment}`, ...(yes ? ['--yes'] : [])];
  const { warnings, sealed: before } = await steps.preflight(deployment);
  for (const { text } of warnings) steps.say(`!   ${text.en}\n    ${text.id}`);
  steps.say('1/4 table, media and key');
  const data = await steps.deployStacks([`${stack}-data`], rest);
  const { KeyArn } = DataOutputs.parse(data[`${stack}-data`]);
  steps.say('2/4 sealing the Meta app’s secret');
  // A secret that is sealed anew has another seal, which would change every function that calls Graph.
  const isSealed = before !== undefined && (await steps.open(before, KeyArn)) === metaAppSecret;
  const sealed = isSealed ? before : await steps.seal(metaAppSecret, KeyArn);
  steps.say('3/4 functions, queues, front and alarms');
  const app = await steps.deployStacks(
    [stack, `${stack}-budget*`],
    [
      ...rest,
      '--parameters',
      `${stack}:${META_APP_PARAMETERS.id}=${metaAppId}`,
      '--parameters',
      `${stack}:${META_APP_PARAMETERS.sealedSecret}=${sealed}`,
    ],
  );
  const { Url, WebBucketName } = AppOutputs.parse(app[stack]);
  steps.say('4/4 the web app');
  steps.say(`    ${String(await steps.uploadWeb(WebBucketName, regionOf(KeyArn)))} files`);
  steps.say(`Etalase ${Url}`);
  steps.say(
    `Try it: SMOKE_SECRET=… npm run smoke -- --url ${Url} --page "Test page"   (docs/deploy.md, step 10)`,
  );
}

async function deployStacks(
  stacks: readonly string[],
  rest: readonly string[],
): Promise<z.infer<typeof Outputs>> {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-deploy-'));
  const outputs = join(folder, 'outputs.json');
  const args = ['--no-install', 'cdk', 'deploy', ...stacks, ...rest];
  const more = ['--no-notices', '--require-approval', 'broadening', '--outputs-file', outputs];
  // Nobody answers where there is no terminal, such as in a pipeline: what changes stands in its log.
  const alone = process.stdin.isTTY || rest.includes('--yes') ? [] : ['--yes'];
  try {
    await new Promise<void>((resolve, reject) => {
      const env = { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' };
      const child = spawn('npx', [...args, ...more, ...alone], { cwd: PROJECT, env, stdio: 'inherit' });
      child.once('error', reject);
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new ProblemError([notDeployed]))));
    });
    return Outputs.parse(JSON.parse(await readFile(outputs, 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const sealerOf = (keyArn: string): KmsSealer =>
  new KmsSealer({
    client: new KMSClient({ region: regionOf(keyArn) }),
    keyId: keyArn,
    table: new MemoryTable(),
  });

const STEPS: DeploySteps = {
  preflight: async (deployment) => {
    const settings = await settingsOf(deployment);
    const { warnings, stack } = await preflight({ deployment, settings }, sdkAccount);
    return { warnings, sealed: stack?.parameters[META_APP_PARAMETERS.sealedSecret] };
  },
  deployStacks,
  seal: (secret, keyArn) => sealerOf(keyArn).seal(secret, META_SECRET_CONTEXT),
  open: async (sealed, keyArn) => {
    try {
      return await sealerOf(keyArn).open(sealed, META_SECRET_CONTEXT);
    } catch {
      // The seal of another key, or one that these rights do not open: the secret is sealed anew.
      return undefined;
    }
  },
  uploadWeb: async (Bucket, region) => {
    const client = new S3Client({ region });
    return uploadWeb(
      ({ key: Key, bytes: Body, type: ContentType, caching: CacheControl }) =>
        client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType, CacheControl })),
      await buildWeb(),
    );
  },
  say: (line) => void process.stdout.write(`${line}\n`),
};

/** Runs `npm run deploy`: one command from a clone to a running system. */
export async function deploy(args: readonly string[]): Promise<void> {
  await runDeployment(readDeployOptions(args, process.env), STEPS);
}
