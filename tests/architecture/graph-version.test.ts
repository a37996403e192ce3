import { describe, expect, it } from 'vitest';
import { GRAPH_VERSION } from '../../functions/domain/channel/graph-version.ts';
import { read, sourceFiles } from './source-files.ts';

const PLACE = 'functions/domain/channel/graph-version.ts';

describe('the version of the Graph API', () => {
  // The sandbox is a product of its own, which knows no publisher and answers every version.
  // An example of the API's description is no use of it.
  it('is written in one place, with the day on which Meta ends it', () => {
    const places = sourceFiles('functions', 'embedded', 'lib', 'bin', 'proofs').filter((file) =>
      /(?<!examples: .*)['"`/]v\d\d\.0\b/.test(read(file)),
    );
    expect(places).toEqual([PLACE]);
    expect(read(PLACE)).toContain(`ends: Date.UTC(`);
    expect(GRAPH_VERSION.ends).toBeGreaterThan(Date.UTC(2026, 10, 24));
  });
});
