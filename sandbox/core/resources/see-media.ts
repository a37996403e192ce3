import { mustActOnInstagram } from '../access/may.ts';
import type { Permission } from '../access/permissions.ts';
import type { Media } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { isHidden, type AuthenticatedCall } from '../graph-call.ts';
import { missingObject } from '../wire/refusals.ts';

/** Throws 100/33 or 10 when the caller may not act on the medium or cannot see it. */
export function mustSeeMedia(
  call: AuthenticatedCall,
  media: Media,
  permissions: readonly Permission[],
): void {
  if (media.archived === true || isHidden(call, media.id)) throw missingObject(media.id, call.method);
  const { page } = known(call.state.instagrams, media.account);
  mustActOnInstagram(call, { page, id: media.id, permissions });
}
