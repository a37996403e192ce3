import { CODE_TRIES, codeFrom, nameOfCode, SignInCode } from '../domain/people/sign-in-code.ts';
import { HOUR, type Instant } from '../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { insert, load, type RecordDefinition, replace } from './record.ts';

/** A code is kept for an hour after its end, so that who types it late is told so. */
const endOf = ({ expiresAt }: Pick<SignInCode, 'expiresAt'>): Instant => expiresAt + HOUR;

const signInCodeRecord: RecordDefinition<SignInCode> = {
  name: 'sign-in code',
  schema: SignInCode,
  keyOf: ({ name }) => keys.signInCode(name),
  endOf,
};

/** With half of all names taken, one call in a million finds none. */
const MOST_NAMES = 20;

/**
 * Makes a code for a link, under another name when one is taken; a code that nobody is told about any more gives its name back.
 * The code is returned only here and stored nowhere. Undefined when no name was found free.
 */
export async function makeSignInCode(
  {
    table,
    clock,
    ids,
  }: { readonly table: Table; readonly clock: Clock; readonly ids: Pick<Ids, 'secret' | 'digest'> },
  link: Pick<SignInCode, 'invitation' | 'expiresAt'>,
): Promise<string | undefined> {
  for (let tried = 0; tried < MOST_NAMES; tried += 1) {
    const code = codeFrom(ids.digest(ids.secret()));
    const stored = { ...link, name: nameOfCode(code), digest: ids.digest(code), triesLeft: CODE_TRIES };
    if ((await insert(table, signInCodeRecord, stored)) === 'written') return code;
    // The table deletes what has ended up to two days later (decision 20).
    const taken = await loadSignInCode(table, stored.name);
    if (!taken || endOf(taken) > clock.now()) continue;
    const isSame = { attribute: 'digest', is: '=', value: taken.digest } as const;
    if ((await replace(table, signInCodeRecord, stored, [isSame])) === 'written') return code;
  }
  return undefined;
}

/** Reads a code by the digits that name it. */
export const loadSignInCode = (table: Table, name: string): Promise<SignInCode | undefined> =>
  load(table, signInCodeRecord, keys.signInCode(name));

/** Counts one try at a code, before it is compared. False when none is left. */
export const countTry = async (table: Table, { name }: Pick<SignInCode, 'name'>): Promise<boolean> =>
  (await table.update(keys.signInCode(name), { add: { triesLeft: -1 } }, [
    { attribute: 'triesLeft', is: '>', value: 0 },
  ])) === 'written';
