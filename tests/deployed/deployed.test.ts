import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import {
  GetQueueAttributesCommand,
  ListQueuesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultPhoto } from '../../bin/commands/demo/demo-options.ts';
import { apiClient } from '../../bin/commands/smoke/api-client.ts';
import { throughSystem } from '../../bin/commands/smoke/through-system.ts';
import { request } from '../../client/request.ts';
import { DEMO_COMMUNITY } from '../../embedded/standing/demo-community.ts';
import { VISIBILITY } from '../../functions/domain/work/due.ts';
import { SECOND } from '../../functions/domain/time/instant.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { CommunityReply } from '../../functions/http/contract/community.ts';
import { MemberList } from '../../functions/http/contract/members.ts';
import { SessionReply } from '../../functions/http/contract/session.ts';
import { type RunningSandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { makeFolder, removeFolder } from '../embedded/table/temporary-folder.ts';
import { startFront } from './front.ts';
import { ACCOUNT, type Aws, REGION, startAws } from './ministack.ts';
import { commitBefore, copyProject } from './project-copy.ts';

const run = promisify(execFile);
const PROGRAM = process.env['MINISTACK'] ?? 'ministack';
/** Our app at the sandbox. */
const APP = { id: '700100200300400', secret: '0123456789abcdef0123456789abcdef' };
const PROCESSOR = process.arch === 'arm64' ? 'arm64' : 'x86_64';

let folder: string;
let aws: Aws;
let sandbox: RunningSandbox;
/** Outputs of the stacks by name, as `npm run deploy` prints them. */
let outputs: Readonly<Record<string, string>> = {};
let current: string;

async function command(project: string, program: string, args: readonly string[]): Promise<string> {
  const env = {
    ...aws.environment,
    PATH: process.env['PATH'],
    HOME: folder,
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    META_APP_ID: APP.id,
    META_APP_SECRET: APP.secret,
  };
  const { stdout, stderr } = await run(program, args, { cwd: project, env, maxBuffer: 1e9 });
  return stdout + stderr;
}
const npm = (project: string, ...args: readonly string[]) =>
  command(project, 'npm', ['run', '--silent', ...args]);

async function deploy(project: string): Promise<string> {
  const said = await npm(project, 'deploy', '--', '--deployment', 'dev');
  const lines = [...said.matchAll(/^Etalase-dev(?:-data)?\.(\w+) = (\S+)$/gm)];
  outputs = { ...outputs, ...Object.fromEntries(lines.map(([, name, value]) => [name, value])) };
  return said;
}

const output = (name: string): string => {
  const value = outputs[name];
  if (value === undefined) throw new Error(`the deployment printed no ${name}`);
  return value;
};

const s3 = () =>
  new S3Client({
    endpoint: aws.url,
    region: REGION,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    forcePathStyle: true,
  });

const sqs = () =>
  new SQSClient({
    endpoint: aws.url,
    region: REGION,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

/** The URL of the queue that the stack named so. */
async function queueNamed(client: SQSClient, name: string): Promise<string> {
  const { QueueUrls: urls = [] } = await client.send(new ListQueuesCommand({}));
  const found = urls.find((url) => new RegExp(`Queues${name}[0-9A-F]`).test(url));
  if (found === undefined) throw new Error(`no queue ${name} among ${urls.join(', ')}`);
  return found;
}

/** Returns the secret of a new sign-in link for the coordinator, which is good once. */
async function coordinatorsSecret(url: string): Promise<string> {
  const who = ['--community', DEMO_COMMUNITY.id, '--member', 'flamboyan', '--url', url];
  const where = ['--table', output('TableName'), '--region', REGION];
  return /#(\S+)/.exec(await npm(current, 'sign-in-link', '--', ...where, ...who))?.[1] ?? '';
}

/** Opens the way of a browser to the deployment, and closes it when `use` is done. */
async function throughFront<T>(use: (url: string) => Promise<T>): Promise<T> {
  const web = { media: output('MediaBucketName'), web: output('WebBucketName') };
  const front = await startFront({ aws: aws.url, apiId: await aws.apiId(), client: s3(), ...web });
  try {
    return await use(front.url);
  } finally {
    await front.close();
  }
}

/** Ends the quiet hours, so that the test passes in the evening too. */
async function postAtAnyHour(url: string): Promise<void> {
  const ask = apiClient(url);
  const body = { secret: await coordinatorsSecret(url) };
  await ask(SessionReply, request('POST /api/session', { body }));
  const { revision, ...settings } = await ask(CommunityReply, request('GET /api/community'));
  const awake = { ...settings, quietHours: { from: '03:00', to: '03:00' }, postsPerChannelAndDay: 10 };
  await ask(CommunityReply, request('PUT /api/community', { body: awake, seen: revision }));
}

beforeAll(async () => {
  folder = await makeFolder();
  aws = await startAws(PROGRAM, folder);
});

afterAll(async () => {
  await sandbox?.close();
  await aws?.close();
  await removeFolder(folder);
});

describe('the system on an emulator of AWS', () => {
  it('is deployed by one command, as it was before the last change of the stacks', async () => {
    current = await copyProject(join(folder, 'now'), {});
    // Before anything is made, an operator who has forgotten a step is told which.
    await expect(deploy(current)).rejects.toThrow(`npx cdk bootstrap aws://${ACCOUNT}/${REGION}`);
    await command(current, 'npx', ['cdk', 'bootstrap', `aws://${ACCOUNT}/${REGION}`, '--no-notices']);
    const before = await commitBefore();
    if (before === undefined)
      process.stdout.write('the history is too short for an upgrade: deployed once\n');
    const project =
      before === undefined
        ? current
        : await copyProject(join(folder, 'before'), { processor: PROCESSOR }, before);
    expect(await deploy(project)).toMatch(/^Etalase https:\/\/\w+\.cloudfront\.net$/m);
  });

  it('takes in what a village has made on one machine', async () => {
    const village = join(folder, 'village');
    const args = ['--members', '4', '--days', '7', '--seed', 'aws', '--data', village];
    await npm(current, 'season', '--', ...args);
    const backup = join(folder, 'backup');
    const kept = await npm(current, 'backup', '--', '--data', village, '--to', backup);
    const to = ['--table', output('TableName'), '--bucket', output('MediaBucketName')];
    const where = [...to, '--key', output('KeyArn'), '--region', REGION];
    const restored = await npm(current, 'restore', '--', '--from', backup, ...where);
    const items = /(\d+) items/;
    expect(items.exec(restored)?.[1]).toBe(items.exec(kept)?.[1]);
    sandbox = await startSandbox({ port: 0, dataFolder: join(village, 'sandbox'), appSecret: APP.secret });
  });

  it('is upgraded by the same command, and keeps its stores and its address', async () => {
    const before = { ...outputs };
    current = await copyProject(join(folder, 'upgraded'), { processor: PROCESSOR, graphUrl: sandbox.url });
    await deploy(current);
    expect(outputs).toMatchObject(before);
  });

  it('changes nothing when the command is run again', async () => {
    const said = await deploy(current);
    expect(said).toContain('Etalase-dev-data (no changes)');
    expect(said).toContain('Etalase-dev (no changes)');
  });

  it('sets a message aside that nobody can read, and logs nothing of what it holds', async () => {
    const client = sqs();
    const [QueueUrl, deadLetters] = [
      await queueNamed(client, 'Work'),
      await queueNamed(client, 'DeadLetters'),
    ];
    const comeBackAfter = (seconds: number) =>
      client.send(
        new SetQueueAttributesCommand({
          QueueUrl,
          Attributes: { VisibilityTimeout: String(seconds) },
        }),
      );
    const waiting = async () => {
      const AttributeNames = ['ApproximateNumberOfMessages' as const];
      const reply = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: deadLetters, AttributeNames }),
      );
      return reply.Attributes?.['ApproximateNumberOfMessages'];
    };
    // Eight deliveries at the usual distance would take longer than everything else here.
    await comeBackAfter(1);
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody: '{"nobody":"reads-this"' }));
    await vi.waitFor(async () => expect(await waiting()).toBe('1'), { timeout: 240_000, interval: 1_000 });
    await comeBackAfter(VISIBILITY / SECOND);
    expect(aws.log()).toContain('a message cannot be read');
    expect(aws.log()).toContain('"Unreadable":1');
    expect(aws.log()).not.toContain('reads-this');
  });

  it('publishes a product whole: photo, picture, plan, queue, clock and Graph', async () => {
    await throughFront(async (front) => {
      const real = globalThis.fetch;
      // Pictures have the address of CloudFront, which leads to the front of this test.
      vi.stubGlobal('fetch', (asked: string | URL, init?: RequestInit) =>
        real(
          String(asked).startsWith(output('Url')) ? String(asked).replace(output('Url'), front) : asked,
          init,
        ),
      );
      try {
        expect(await (await real(`${front}/foto`)).text()).toContain('<div id="app">');
        await postAtAnyHour(front);
        const said: string[] = [];
        const { permalink } = await throughSystem({
          url: front,
          secret: await coordinatorsSecret(front),
          page: DEMO_COMMUNITY.name,
          maker: 'kantil',
          photo: await readFile(defaultPhoto()),
          patience: 600,
          say: (line) => void said.push(line),
          run: 'aws',
          today: (zone) => dayOf(Date.now(), zone),
        });
        expect(said).toContain('table, queue, clock and graph are well');
        const post = await (await real(permalink)).text();
        expect(post).toContain('Kiriman uji coba aws');
      } finally {
        vi.unstubAllGlobals();
      }
    });
  });

  it('holds a second community apart, which is added, taken out into files and deleted by one command each', async () => {
    const table = ['--table', output('TableName'), '--region', REGION];
    const bucket = ['--bucket', output('MediaBucketName')];
    const id = ['--id', 'rukun-pesisir'];
    const community = (act: string, ...args: readonly string[]) =>
      npm(current, 'community', '--', act, ...table, ...args);
    const place = ['--name', 'Rukun Pesisir', '--village', 'Pesisir', '--zone', 'Asia/Makassar'];
    const person = ['--phone', '0812-3456-7890', '--coordinator', 'Bu Sari'];
    const added = await community('add', '--url', output('Url'), ...id, ...place, ...person);
    const secret = /#(\S+)/.exec(added)?.[1] ?? '';
    await throughFront(async (front) => {
      const ask = apiClient(front);
      await ask(SessionReply, request('POST /api/session', { body: { secret } }));
      const { members } = await ask(MemberList, request('GET /api/members'));
      expect(members.map(({ name }) => name)).toEqual(['Bu Sari']);

      const kept = join(folder, 'rukun-pesisir');
      await community('export', ...bucket, '--key', output('KeyArn'), ...id, '--to', kept);
      const files = await readdir(kept, { recursive: true, withFileTypes: true });
      const texts = await Promise.all(
        files
          .filter((entry) => entry.isFile())
          .map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
      );
      expect(texts.join('\n')).toContain('Bu Sari');
      expect(texts.join('\n')).not.toMatch(new RegExp(`Kantil|${DEMO_COMMUNITY.id}`));

      expect(await community('delete', ...bucket, ...id, '--yes')).toContain('deleted rukun-pesisir:');
      await expect(ask(MemberList, request('GET /api/members'))).rejects.toThrow('401');
    });
    const left = await community('list');
    expect(left).toMatch(new RegExp(`^${DEMO_COMMUNITY.id} .* 4 `, 'm'));
    expect(left).toMatch(/^rukun-pesisir {2}deleted /m);
  });

  it('logs no token and no secret', () => {
    expect(aws.log()).toContain('"outcome":"published"');
    expect(aws.log()).not.toMatch(new RegExp(`EAA|${APP.secret}|access_token=`));
  });

  it('is taken down as the guide says, and leaves no stack', async () => {
    expect(await npm(current, 'empty', '--', '--deployment', 'dev', '--yes')).toContain(
      output('MediaBucketName'),
    );
    const args = ['cdk', 'destroy', '--all', '--force', '--no-notices', '--context', 'deployment=dev'];
    expect(await command(current, 'npx', args)).toMatch(/Etalase-dev-data: destroyed/);
  });
});
