import type { TableDescription } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { restoreTable } from '../../../../bin/commands/restore-table/main.ts';
import { takeOver } from '../../../../bin/commands/restore-table/take-over.ts';
import { refusal } from '../../kit/refusal.ts';

const SETTINGS = { expiresBy: 'expiry', tags: [], isProtected: true };

/** Tables by name, and what was done to them, in order. */
function givenTables(tables: Record<string, TableDescription>) {
  const done: string[] = [];
  const note = (what: string) => {
    done.push(what);
    return Promise.resolve();
  };
  const admin = {
    find: (name: string) => Promise.resolve(tables[name]),
    settings: () => Promise.resolve(SETTINGS),
    backUp: async (_: TableDescription, backup: string) => {
      await note(`backup ${backup}`);
      return `arn of ${backup}`;
    },
    protect: (name: string, isProtected: boolean) => note(`protect ${name} ${String(isProtected)}`),
    delete: (name: string) => note(`delete ${name}`),
    restoreBackup: async (arn: string, name: string) => {
      await note(`restore ${arn} as ${name}`);
      return {};
    },
    apply: (name: string) => note(`settings of ${name}`),
  };
  return { admin, done };
}

const restored = { TableStatus: 'ACTIVE' } as const;

describe('a restored table that takes the place of the one in use', () => {
  it('does so only after a backup of both', async () => {
    const { admin, done } = givenTables({ t: { TableStatus: 'ACTIVE' }, 't-restored': restored });
    await takeOver(admin, 't', () => undefined);
    expect(done).toEqual([
      'backup t-restored',
      'backup t-before',
      'protect t false',
      'delete t',
      'restore arn of t-restored as t',
      'settings of t',
    ]);
  });

  it('is not deleted again by a second run: DynamoDB says of which backup it is', async () => {
    const inPlace = { TableStatus: 'ACTIVE', RestoreSummary: summaryOf('arn of t-restored') } as const;
    const { admin, done } = givenTables({ t: inPlace, 't-restored': restored });
    await takeOver(admin, 't', () => undefined);
    expect(done).toEqual(['backup t-restored', 'settings of t']);
  });

  it('replaces what an older take-over put there', async () => {
    const older = { TableStatus: 'ACTIVE', RestoreSummary: summaryOf('arn of another year') } as const;
    const { admin, done } = givenTables({ t: older, 't-restored': restored });
    await takeOver(admin, 't', () => undefined);
    expect(done).toContain('delete t');
  });

  it('waits until it is whole', async () => {
    const { admin, done } = givenTables({ t: {}, 't-restored': { TableStatus: 'CREATING' } });
    expect(await refusal(() => takeOver(admin, 't', () => undefined))).toEqual([
      'There is no t-restored. Restore first with --to MOMENT, and look at what it holds.',
    ]);
    expect(done).toEqual([]);
  });
});

describe('npm run restore-table', () => {
  it.each([
    [['--table', 't', '--region', 'r'], 'either --to MOMENT or --take-over'],
    [
      ['--table', 't', '--region', 'r', '--take-over', '--to', '2026-12-01T10:00:00Z'],
      'either --to MOMENT or --take-over',
    ],
    [['--table', 't', '--to', '2026-12-01T10:00:00Z'], 'either --to MOMENT or --take-over'],
    [['--table', 't', '--region', 'r', '--to', '2026-12-01T10:00:00'], 'Write the moment with its zone'],
    [['--table', 't', '--region', 'r', '--to', 'kemarin'], 'Write the moment with its zone'],
    [['--table', 't', '--region', 'r', '--take-over'], 'run this again with --yes'],
  ])('refuses %j before it asks AWS', async (args, sentence) => {
    expect((await refusal(() => restoreTable(args))).join('')).toContain(sentence);
  });
});

function summaryOf(SourceBackupArn: string) {
  return { SourceBackupArn, RestoreDateTime: new Date(0), RestoreInProgress: false };
}
