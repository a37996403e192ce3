import { mustActOnInstagram } from '../access/may.ts';
import type { Permission } from '../access/permissions.ts';
import type { Media } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { isHidden, type Turn } from '../turn.ts';
import { missingObject } from '../wire/refusals.ts';

/** Throws 100/33 or 10 when the caller may not act on the medium or cannot see it. */
export function mustSeeMedia(turn: Turn, media: Media, permissions: readonly Permission[]): void {
  if (media.archived === true || isHidden(turn, media.id)) throw missingObject(media.id, turn.method);
  const { page } = known(turn.state.instagrams, media.account);
  mustActOnInstagram(turn, { page, id: media.id, permissions });
}
