import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { UploadForm } from '../../functions/http/contract/uploads.ts';
import { openApiDocument } from '../../functions/http/open-api.ts';
import { NewPasskeyQuestion } from '../../functions/http/contract/passkeys.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { listChannels } from '../../functions/records/channels.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { listPosts } from '../../functions/records/posts.ts';
import { insert } from '../../functions/records/record.ts';
import { invitationRecord } from '../../functions/records/session-records.ts';
import { nodeIds } from '../../functions/adapters/system/node-ids.ts';
import { agreeInDialog } from '../../bin/commands/demo/agree-in-dialog.ts';
import {
  DEMO_COMMUNITY,
  DEMO_MEMBERS,
  DEMO_PAGE_OWNERS,
  demoMember,
} from '../../embedded/standing/demo-community.ts';
import { virtualKey } from '../factories/virtual-key.ts';
import { formOf } from '../contracts/uploads.ts';
import { makeFolder, removeFolder } from '../embedded/table/temporary-folder.ts';
import { photoFile } from '../pictures/fixtures.ts';
import { artefactApi } from './artefact-api.ts';
import { type Artefact, artefacts } from './artefacts.ts';
import { artefactWorld } from './artefact-world.ts';

/** ELF's number of a processor stands in two bytes of the file's head. */
const ELF_MACHINE = { x86_64: 62, arm64: 183 } as const;

function elfMachines(folder: string): readonly number[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.(node|so(\.[\d.]+)?)$/.test(file) && statSync(file).isFile())
    .map((file) => {
      const head = Buffer.alloc(20);
      const opened = openSync(file, 'r');
      readSync(opened, head, 0, 20, 0);
      closeSync(opened);
      expect(head.subarray(0, 4).toString('latin1')).toBe('\u007fELF');
      return head.readUInt16LE(18);
    });
}

const FONTS = z.object({ fonts: z.record(z.string(), z.object({ file: z.string() })) });
let folder: string;
let x64: ReadonlyMap<string, Artefact>;
beforeAll(async () => {
  folder = await makeFolder();
  x64 = artefacts(join(folder, 'x64'), 'x86_64');
}, 120_000);
afterAll(() => removeFolder(folder));

const assetOf = (name: string, all = x64): string => {
  const found = all.get(name);
  if (!found) throw new Error(`there is no function ${name}`);
  return found.asset;
};

describe('what would be uploaded', () => {
  it.each(['Render', 'Intake'])('%s holds every font and the templates', (name) => {
    const asset = assetOf(name);
    const fonts = FONTS.parse(JSON.parse(readFileSync(join(asset, 'templates/fonts.json'), 'utf8')));
    const files = Object.values(fonts.fonts).map(({ file }) =>
      join(asset, file.startsWith('./') ? 'templates' : 'node_modules', file),
    );
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('holds sharp for the processor that Lambda runs it on', () => {
    const arm = artefacts(join(folder, 'arm64'), 'arm64');
    for (const name of ['Render', 'Intake']) {
      expect(new Set(elfMachines(assetOf(name, arm)))).toEqual(new Set([ELF_MACHINE.arm64]));
      expect(new Set(elfMachines(assetOf(name)))).toEqual(new Set([ELF_MACHINE.x86_64]));
    }
  }, 60_000);

  it('is found by Lambda under the handler’s name, in every function', () => {
    for (const { asset, handler } of x64.values()) {
      expect(handler).toBe('index.handler');
      expect(existsSync(join(asset, 'index.mjs'))).toBe(true);
    }
  });
});

describe('the functions as they would be uploaded', () => {
  it('bring a photo from sign-in to a report, with nothing but what Lambda gives', async () => {
    const world = await artefactWorld(x64);
    const { table } = world;
    const start = Date.parse('2027-01-04T02:00:00Z');
    await world.setTime(start);
    await insert(table, communityRecord, DEMO_COMMUNITY);
    for (const [index, member] of DEMO_MEMBERS.entries())
      await insert(table, memberRecord, demoMember(member, index, start));
    const secret = nodeIds.secret();
    await insert(table, invitationRecord, {
      digest: nodeIds.digest(secret),
      community: DEMO_COMMUNITY.id,
      member: 'flamboyan',
      expiresAt: start + DAY,
      origin: { how: 'operator', madeAt: start, restsOn: { at: start } },
    });

    const api = artefactApi(world);
    expect(JSON.parse((await api('GET', '/api/openapi.json')).body)).toEqual(
      JSON.parse(JSON.stringify(openApiDocument())),
    );
    expect((await api('GET', '/api/docs')).body).toContain('listProducts');
    expect(await api('GET', '/api/session')).toMatchObject({ statusCode: 401 });
    expect(await api('POST', '/api/session', { secret })).toMatchObject({ statusCode: 200 });

    // Where others reach the app, a coordinator first has a passkey.
    expect(await api('GET', '/api/connect/start')).toMatchObject({ statusCode: 403 });
    const asked = await api('POST', '/api/me/passkeys/new');
    const { challenge } = NewPasskeyQuestion.parse(JSON.parse(asked.body));
    const made = virtualKey().make({ challenge, origin: world.publicUrl });
    expect(await api('POST', '/api/me/passkeys', made)).toMatchObject({ statusCode: 200 });

    // Pages are connected by the coordinator, in Meta's own dialog.
    const started = await api('GET', '/api/connect/start');
    expect(started).toMatchObject({ statusCode: 200 });
    const { address } = z.object({ address: z.url() }).parse(JSON.parse(started.body));
    const state = new URL(address).searchParams.get('state') ?? '';
    const code = await agreeInDialog(address);
    const returned = await api(
      'GET',
      `/api/connect/return?${new URLSearchParams({ code, state }).toString()}`,
    );
    expect(returned.statusCode).toBe(303);
    const connection = new URL(returned.headers['location'] ?? '', 'https://x.test').pathname
      .split('/')
      .at(-1);
    const listed = await api('GET', `/api/connect/${connection}`);
    const { pages } = z
      .object({ pages: z.array(z.looseObject({ id: z.string(), name: z.string() })) })
      .parse(JSON.parse(listed.body));
    const owners = Object.fromEntries(
      pages
        .filter(({ name }) => Object.hasOwn(DEMO_PAGE_OWNERS, name))
        .map(({ id, name }) => [id, DEMO_PAGE_OWNERS[name]]),
    );
    const connected = await api('PUT', `/api/connect/${connection}`, { owners });
    expect(connected).toMatchObject({ statusCode: 200 });
    const channels = await listChannels(table, DEMO_COMMUNITY.id);
    expect(channels.length).toBeGreaterThan(5);

    const product = {
      kind: 'craft',
      name: 'Tas anyaman bambu',
      price: 25_000,
      unit: 'buah',
      net: '30 × 20 cm',
      words: 'Dianyam dari bambu tali.',
      languages: ['id', 'en'],
      audiences: ['bridging'],
      maker: 'kantil',
    };
    const saved = await api('PUT', '/api/products/tas', product);
    expect(saved).toMatchObject({ statusCode: 200 });
    const photo = await api('PUT', '/api/products/tas/photo', await photoFile(1600, 1200));
    expect(photo).toMatchObject({ statusCode: 200 });
    // A large photo goes past the API.
    const large = await photoFile(2000, 1500);
    const allowed = await api('POST', '/api/products/tas/upload', {
      bytes: large.length,
      type: 'image/jpeg',
    });
    const form = UploadForm.parse(JSON.parse(allowed.body));
    const body = formOf(form, { bytes: new Uint8Array(large) });
    expect(await fetch(form.url, { method: 'POST', body })).toMatchObject({ status: 204 });
    const taken = await api('PUT', '/api/products/tas/photo', { upload: form.upload });
    expect(taken).toMatchObject({ statusCode: 200 });
    expect(world.s3.objectAt(`/${form.upload}`)).toBeUndefined();
    const told = await api('PUT', '/api/products/tas/people', { people: 'nobody' });
    expect(told).toMatchObject({ statusCode: 200 });
    const drawn = await api('PUT', '/api/products/tas/pictures', { formats: ['feed'], language: 'id' });
    expect(drawn).toMatchObject({ statusCode: 200 });

    const paper = await api('GET', '/api/products/tas/print/shelf');
    expect(paper).toMatchObject({ statusCode: 200 });

    const wish = {
      title: 'Tas untuk semua',
      products: ['tas'],
      audience: 'bridging',
      from: dayOf(start, DEMO_COMMUNITY.zone),
      days: 2,
      start: 'now',
    };
    expect(await api('PUT', '/api/campaigns/tas', wish)).toMatchObject({ statusCode: 200 });
    const plan = await api('POST', '/api/campaigns/tas/schedule');
    expect(plan).toMatchObject({ statusCode: 200 });

    await world.runUntil(start + 2 * DAY + 6 * HOUR);
    const posts = await listPosts(table, DEMO_COMMUNITY.id, 'tas');
    expect(posts.length).toBeGreaterThan(5);
    expect(new Set(posts.map(({ state }) => state))).toEqual(new Set(['published']));
    const journal = z
      .array(z.object({ event: z.string(), remoteId: z.string() }))
      .parse(await (await fetch(`${world.sandbox.url}/sandbox/journal`)).json());
    expect(journal.map(({ event }) => event)).toEqual(posts.map(() => 'published'));
    expect(new Set(journal.map(({ remoteId }) => remoteId))).toEqual(
      new Set(posts.map((post) => post.remoteId)),
    );

    const to = dayOf(start + 2 * DAY, DEMO_COMMUNITY.zone);
    const report = await api('GET', `/api/report?from=${wish.from}&to=${to}`);
    expect(report).toMatchObject({ statusCode: 200 });
    expect(JSON.parse(report.body)).toMatchObject({ total: { posts: posts.length } });
    for (const name of x64.keys()) expect(world.log(name)).not.toMatch(/EAA|Dianyam/);
  }, 180_000);
});
