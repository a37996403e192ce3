import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  filesOf,
  mutated,
  type Mutation,
  MutationMisplacedError,
} from '../../../proofs/mutations/mutation.ts';
import { ALL_MUTATIONS } from '../../../proofs/mutations/main.ts';
import { BLIND_MUTATIONS } from '../../../proofs/mutations/mutations-written-blind.ts';

const read = (file: string): Promise<string> =>
  readFile(new URL(`../../../${file}`, import.meta.url), 'utf8');

describe('the mistakes that the simulation must find out', () => {
  it('are at least twenty, ten of them written blind, each with a name of its own', () => {
    const names = new Set(ALL_MUTATIONS.map(({ name }) => name));
    expect(names.size).toBe(ALL_MUTATIONS.length);
    expect(names.size).toBeGreaterThanOrEqual(20);
    expect(BLIND_MUTATIONS.length).toBeGreaterThanOrEqual(10);
  });

  it.each(ALL_MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
    '%s fits the code as it is',
    async (_, mutation) => {
      for (const file of filesOf(mutation)) {
        const text = await read(file);
        expect(mutated(text, file, mutation)).not.toBe(text);
      }
    },
  );
});

describe('a mutation', () => {
  const mutation: Mutation = {
    name: 'test',
    mistake: '',
    edits: [{ file: 'a.ts', find: 'one', put: 'two' }],
  };

  it('that fits nowhere, or twice, is refused', () => {
    expect(() =>
      mutated('none', 'a.ts', { ...mutation, edits: [{ file: 'a.ts', find: 'x', put: '' }] }),
    ).toThrow(MutationMisplacedError);
    expect(() => mutated('one one', 'a.ts', mutation)).toThrow(MutationMisplacedError);
  });

  it('leaves other files alone', () => {
    expect(mutated('one', 'b.ts', mutation)).toBe('one');
  });
});
