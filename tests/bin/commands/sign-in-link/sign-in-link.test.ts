import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTableIfAbsent } from '../../../../functions/adapters/aws/dynamo-schema.ts';
import { DynamoTable } from '../../../../functions/adapters/aws/dynamo-table.ts';
import { nodeIds } from '../../../../functions/adapters/system/node-ids.ts';
import { DAY } from '../../../../functions/domain/time/instant.ts';
import { ProblemError } from '../../../../functions/domain/problem.ts';
import type { Table } from '../../../../functions/ports/table.ts';
import { listAudit } from '../../../../functions/records/audit.ts';
import { changePasskeys } from '../../../../functions/people/passkeys/change-passkeys.ts';
import { communityRecord } from '../../../../functions/records/community-record.ts';
import { keys } from '../../../../functions/records/keys.ts';
import { memberRecord } from '../../../../functions/records/member-record.ts';
import { insert, load } from '../../../../functions/records/record.ts';
import { invitationRecord } from '../../../../functions/records/session-records.ts';
import { signInLink } from '../../../../bin/commands/sign-in-link/main.ts';
import { startTable } from '../../../../embedded/table/start-table.ts';
import { openFolderTable } from '../../../../embedded/table/open-folder-table.ts';
import { LOCAL_TABLE } from '../../../../embedded/table/table-client.ts';
import { aCommunity, aMember } from '../../../factories/entities.ts';
import { SAMPLE_PASSKEYS } from '../../../http/sample-passkeys.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../../embedded/table/temporary-folder.ts';

const community = 'rukun-lereng';
const url = 'https://etalase.test';

/** Looks into a data folder in which nothing runs. */
async function inside<T>(folder: string, work: (table: Table) => Promise<T>): Promise<T> {
  const { client, close } = await openFolderTable(folder);
  try {
    await createTableIfAbsent(client, LOCAL_TABLE);
    return await work(new DynamoTable({ client, name: LOCAL_TABLE }));
  } finally {
    await close();
  }
}

const said = async (...args: string[]): Promise<string[]> => {
  const lines: string[] = [];
  await signInLink(args, (line) => lines.push(line));
  return lines;
};

const problemOf = async (...args: string[]) => {
  const refused = await said(...args).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
  const [problem] = (refused as ProblemError).problems;
  expect(problem.text.id).not.toBe(problem.text.en);
  return problem;
};

const settle = (folder: string, ...communities: string[]) =>
  inside(folder, async (table) => {
    for (const id of communities) {
      await insert(table, communityRecord, aCommunity({ id, name: `Rukun ${id}` }));
      await insert(
        table,
        memberRecord,
        aMember({ community: id, id: 'flamboyan', name: 'Flamboyan', roles: ['coordinator', 'member'] }),
      );
      await insert(table, memberRecord, aMember({ community: id }));
    }
  });

describe('a link from the operator of a system', () => {
  let data: string;
  beforeAll(async () => {
    data = await makeFolder();
    await settle(data, community);
    return () => removeFolder(data);
  });

  it('lists who there is, with their roles, when nobody is named', async () => {
    expect(await said('--data', data)).toEqual([
      'members of Rukun rukun-lereng (rukun-lereng); let one in with --member',
      '  flamboyan  coordinator, member  (Flamboyan)',
      '  kenanga    member  (Kenanga)',
    ]);
  });

  it('forgets the passkeys of one who lost hers, when it is asked to', async () => {
    const to = ['--data', data, '--member', 'flamboyan', '--url', url];
    const key = keys.member(community, 'flamboyan');
    const passkeysOf = () =>
      inside(data, async (table) => (await load(table, memberRecord, key))?.passkeys?.length ?? 0);
    await inside(data, (table) =>
      changePasskeys(table, { community, id: 'flamboyan' }, () => SAMPLE_PASSKEYS),
    );
    await said(...to);
    expect(await passkeysOf()).toBe(2);
    await said(...to, '--forget-passkeys');
    expect(await passkeysOf()).toBe(0);
    const lines = await inside(data, (table) => listAudit(table, community, 0, Date.now() + DAY));
    expect(lines.map(({ event, by }) => ({ event, by }))).toContainEqual({ event: 'passkey.forgotten' });
  });

  it('lets a coordinator in once, ends the one before, and stands on record as made by nobody of hers', async () => {
    const started = Date.now();
    const make = async () => (await said('--data', data, '--member', 'flamboyan', '--url', `${url}/`))[0];
    const links = [await make(), await make()];
    const digests = links.map((link) => {
      const [, secret = ''] = /^https:\/\/etalase\.test\/masuk#(\S{20,})$/.exec(link ?? '') ?? [];
      return nodeIds.digest(secret);
    });
    await inside(data, async (table) => {
      const [first, second] = await Promise.all(
        digests.map((digest) => load(table, invitationRecord, keys.invitation(digest))),
      );
      expect(first).toBeUndefined();
      expect(second).toMatchObject({ community, member: 'flamboyan' });
      expect(second?.origin).toMatchObject({ how: 'operator', restsOn: { at: second?.origin.madeAt } });
      expect(second?.expiresAt).toBeGreaterThan(started + 29 * DAY);
      const lines = await listAudit(table, community, started, Date.now());
      const line = ['member.invited', 'flamboyan', undefined];
      expect(lines.map(({ event, subject, by }) => [event, subject, by])).toEqual([line, line]);
    });
  });

  it('says who is not there, and makes nothing', async () => {
    const named = ['--data', data, '--url', url];
    expect(await problemOf(...named, '--member', 'melati')).toMatchObject({ code: 'letIn.memberUnknown' });
    expect(await problemOf(...named, '--member', 'Bu Siti')).toMatchObject({ code: 'letIn.memberUnknown' });
    expect(await problemOf(...named, '--community', 'lain')).toMatchObject({
      code: 'letIn.communityUnknown',
    });
  });

  it('wants to know where members open the system', async () => {
    const named = ['--data', data, '--member', 'flamboyan'];
    expect(await problemOf(...named)).toMatchObject({ code: 'letIn.urlMissing', field: 'url' });
    expect(await problemOf(...named, '--url', 'etalase')).toMatchObject({ code: 'letIn.urlMissing' });
  });

  it('wants to know which system is meant', async () => {
    for (const options of [[], ['--table', 'etalase'], ['--data', data, '--table', 'etalase']])
      expect(await problemOf(...options)).toMatchObject({ code: 'letIn.placeMissing' });
  });

  it('is not made in a folder where no system is, which stays as it is', async () => {
    const empty = await temporaryFolder();
    expect(await problemOf('--data', empty)).toMatchObject({ code: 'local.noSystem', field: 'data' });
    expect(await problemOf('--data', empty)).toMatchObject({ code: 'local.noSystem' });
  });

  it('is not made in a folder that holds a table of something else', async () => {
    const other = await temporaryFolder();
    await (await startTable({ folder: join(other, 'table') })).close();
    for (const named of [[], ['--community', community]])
      expect(await problemOf('--data', other, ...named)).toMatchObject({ code: 'local.noSystem' });
  });

  it('is not made while the system runs in its folder', async () => {
    const problem = await inside(data, () => problemOf('--data', data));
    expect(problem).toMatchObject({ code: 'local.dataInUse', retryable: true });
  });
});

describe('a system of several communities', () => {
  it('asks which is meant, and takes an answer', async () => {
    const data = await temporaryFolder();
    await settle(data, 'rukun-pesisir', community);
    const problem = await problemOf('--data', data);
    expect(problem).toMatchObject({ code: 'letIn.whichCommunity' });
    expect(problem.text.en).toContain('rukun-lereng, rukun-pesisir');
    expect((await said('--data', data, '--community', 'rukun-pesisir'))[0]).toContain('rukun-pesisir');
  });

  it('may also have none yet', async () => {
    const data = await temporaryFolder();
    await settle(data);
    expect(await problemOf('--data', data)).toMatchObject({ code: 'letIn.noCommunity' });
  });
});
