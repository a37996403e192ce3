/** One mistake that a developer could make in the publisher: text to find in a file, and its replacement. */
export interface Mutation {
  readonly name: string;
  /** What is wrong, in one sentence. */
  readonly mistake: string;
  /** Tests that catch it, when it is not about publishing or when the people of the simulation repair its effect. */
  readonly tests?: readonly string[];
  readonly edits: readonly { readonly file: string; readonly find: string; readonly put: string }[];
}

/** A mutation's text was not found, or more than once: the publisher has changed, and the mutation must follow. */
export class MutationMisplacedError extends Error {
  override readonly name = 'MutationMisplacedError';
  readonly code = 'prove.mutationMisplaced';
  readonly retryable = false;
}

/** Returns a file's text with a mutation's edits. Throws unless each edit fits exactly once. */
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

/** Returns the files that a mutation changes. */
export const filesOf = ({ edits }: Mutation): readonly string[] => [
  ...new Set(edits.map(({ file }) => file)),
];
