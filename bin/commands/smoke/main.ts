import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { GRAPH_VERSION } from '../../../functions/domain/channel/graph-version.ts';
import { createSdkTransport } from '../../../functions/adapters/meta/sdk-transport.ts';
import { readSettings } from '../../../functions/config.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import { SmokeError } from './api-client.ts';
import { askMeta } from './ask-meta.ts';
import { readSmokeOptions } from './smoke-options.ts';
import { throughSystem } from './through-system.ts';

const GRAPH_DEADLINE = 30_000;

/** What is needed to ask Meta; without the first two, Meta is asked nothing. */
const Environment = z.object({
  SMOKE_PAGE_ID: z.string().optional(),
  SMOKE_PAGE_TOKEN: z.string().optional(),
  SMOKE_INSTAGRAM_ID: z.string().optional(),
  SMOKE_PICTURE_URL: z.string().optional(),
  META_APP_SECRET: z.string().optional(),
  GRAPH_URL: z.url().default('https://graph.facebook.com'),
  GRAPH_VERSION: z.string().default(GRAPH_VERSION.name),
});

const say = (line: string): void => void process.stdout.write(`✓ ${line}\n`);

/**
 * Runs `npm run smoke -- --url … --page …`: publishes on a test page through a deployed system and prints what is wrong;
 * with a page's token, also records Meta's answers to questions that its documents leave open.
 */
export async function smoke(args: readonly string[]): Promise<void> {
  const { facts, ...asked } = await readSmokeOptions(args, process.env['SMOKE_SECRET']);
  const environment = readSettings(Environment);
  const now = new Date();
  try {
    const { permalink } = await throughSystem({
      ...asked,
      run: now.toISOString().replaceAll(/\D/g, '').slice(2, 14),
      today: (zone) => dayOf(now.getTime(), zone),
      say,
    });
    say(`published: ${permalink}`);
    await noteFacts(environment, facts, say);
  } catch (error) {
    if (!(error instanceof SmokeError)) throw error;
    process.stderr.write(`✗ ${error.message}\n`);
    process.exitCode = 1;
  }
}

async function noteFacts(
  environment: z.infer<typeof Environment>,
  file: string,
  say: (line: string) => void,
): Promise<void> {
  const { SMOKE_PAGE_ID: id, SMOKE_PAGE_TOKEN: token, SMOKE_PICTURE_URL: pictureUrl } = environment;
  if (!id || !token || !pictureUrl) {
    say(
      'Meta’s open questions were not asked: that takes SMOKE_PAGE_ID, SMOKE_PAGE_TOKEN and SMOKE_PICTURE_URL',
    );
    return;
  }
  const facts = await askMeta({
    transport: createSdkTransport({
      baseUrl: environment.GRAPH_URL,
      version: environment.GRAPH_VERSION,
      timeoutMs: GRAPH_DEADLINE,
    }),
    page: { id, token },
    instagram: environment.SMOKE_INSTAGRAM_ID,
    appSecret: environment.META_APP_SECRET,
    pictureUrl,
  });
  const target = resolve(file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `${JSON.stringify({ askedAt: new Date().toISOString(), facts }, undefined, 2)}\n`);
  say(
    `${String(facts.length)} answers of Meta are in ${target}: compare them with the switches of the sandbox`,
  );
}
