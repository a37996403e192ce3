import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './source-files.ts';

/** A partition made on the spot: written out, or begun with a community's name. */
const MADE = /\bpk: *(['"`][^'"`]*)|\btenant\([^)]*\)\}#/g;
/** Names of attributes, not of partitions. */
const ATTRIBUTES = new Set(["pk: 'pk", "pk: 'duePk", "pk: 'channelPk", "pk: 'timePk", "pk: 'helpPk"]);

describe('where things stand in the table', () => {
  it('is said in records/keys.ts alone, but for an index and for what belongs to no community', () => {
    const elsewhere = sourceFiles('functions')
      .filter((path) => path !== 'functions/records/keys.ts')
      .flatMap((path) => [...read(path).matchAll(MADE)].map(([made]) => ({ path, made })))
      .filter(({ made }) => !ATTRIBUTES.has(made));
    expect(new Set(elsewhere.map(({ path, made }) => `${path}: ${made}`))).toEqual(
      new Set([
        "functions/adapters/aws/fingerprint-key.ts: pk: 'installation",
        "functions/http/handler.ts: pk: 'health",
        // `tests/records/keys.test.ts` looks at this one beside those of keys.ts.
        'functions/records/channel-calendar.ts: tenant(community)}#',
      ]),
    );
  });
});
