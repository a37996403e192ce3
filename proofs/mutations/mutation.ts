/** One mistake that somebody could make in the publisher: what stands in a file, and what would stand there instead. */
export interface Mutation {
  readonly name: string;
  /** What is wrong with it, in a sentence. */
  readonly mistake: string;
  /** Tests by which it falls, where it is none of publishing, or breaks what the people of the simulation mend. */
  readonly tests?: readonly string[];
  readonly edits: readonly { readonly file: string; readonly find: string; readonly put: string }[];
}

/** The code of a mutation does not stand where it is looked for: the publisher has changed, the mutation must follow. */
export class MutationMisplacedError extends Error {
  override readonly name = 'MutationMisplacedError';
  readonly code = 'prove.mutationMisplaced';
  readonly retryable = false;
}

/** A file's text with a mutation's edits. Each must fit exactly once. */
export function mutated(text: string, file: string, { name, edits }: Mutation): string {
  return edits
    .filter((edit) => edit.file === file)
    .reduce((before, { find, put }) => {
      const [head, tail, ...more] = before.split(find);
      if (head === undefined || tail === undefined || more.length > 0)
        throw new MutationMisplacedError(
          `"${name}" fits ${file} ${more.length > 0 ? 'more than once' : 'nowhere'}`,
        );
      return `${head}${put}${tail}`;
    }, text);
}

/** The files that a mutation touches. */
export const filesOf = ({ edits }: Mutation): readonly string[] => [
  ...new Set(edits.map(({ file }) => file)),
];
