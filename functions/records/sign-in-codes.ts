import { CODE_TRIES, codeFrom, nameOfCode, SignInCode } from '../domain/people/sign-in-code.ts';
import { HOUR } from '../domain/time/instant.ts';
import type { Ids } from '../ports/ids.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { insert, load, type RecordDefinition } from './record.ts';

/** A code is kept for an hour after its end, so that who types it late is told so. */
const signInCodeRecord: RecordDefinition<SignInCode> = {
  name: 'sign-in code',
  schema: SignInCode,
  keyOf: ({ name }) => keys.signInCode(name),
  endOf: ({ expiresAt }) => expiresAt + HOUR,
};

/** Makes a code for a link, and another one when its name is taken. The code is returned only here and stored nowhere. */
export async function makeSignInCode(
  { table, ids }: { readonly table: Table; readonly ids: Pick<Ids, 'secret' | 'digest'> },
  link: Pick<SignInCode, 'invitation' | 'expiresAt'>,
): Promise<string> {
  for (;;) {
    const code = codeFrom(ids.digest(ids.secret()));
    const stored = { ...link, name: nameOfCode(code), digest: ids.digest(code), triesLeft: CODE_TRIES };
    if ((await insert(table, signInCodeRecord, stored)) === 'written') return code;
  }
}

/** Reads a code by the digits that name it. */
export const loadSignInCode = (table: Table, name: string): Promise<SignInCode | undefined> =>
  load(table, signInCodeRecord, keys.signInCode(name));

/** Counts one try at a code, before it is compared. False when none is left. */
export const countTry = async (table: Table, { name }: Pick<SignInCode, 'name'>): Promise<boolean> =>
  (await table.update(keys.signInCode(name), { add: { triesLeft: -1 } }, [
    { attribute: 'triesLeft', is: '>', value: 0 },
  ])) === 'written';
