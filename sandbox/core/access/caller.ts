import { DAY } from '../../../functions/domain/time/instant.ts';
import type { Session } from '../state/records.ts';
import type { Permission } from './permissions.ts';

/** Meta ends access to Instagram data 90 days after a person last agreed. */
export const DATA_ACCESS = 90 * DAY;

/** The caller: the app itself, or a login, which acts as a person or as one of her Pages. */
export type Caller =
  | { readonly is: 'app'; readonly token: string }
  | { readonly is: 'user'; readonly token: string; readonly session: Session }
  | { readonly is: 'page'; readonly token: string; readonly session: Session; readonly page: string };

/** True when the token carries the permission and its data access has not lapsed. */
export function permits(caller: Caller, permission: Permission, now: number): boolean {
  if (caller.is === 'app') return false;
  const lapses = permission.startsWith('instagram_');
  if (lapses && now >= caller.session.agreedAt + DATA_ACCESS) return false;
  return caller.session.scopes.includes(permission);
}
