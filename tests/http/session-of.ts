import { countingIds } from '../../functions/adapters/memory/counting-ids.ts';
import { sessionName } from '../../functions/domain/people/session.ts';

/** The name of a member's session in `httpWorld`. */
export const sessionOf = (member: string): string =>
  sessionName({ digest: countingIds('any').digest(`secret-of-${member}`) });
