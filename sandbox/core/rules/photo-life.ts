import { DAY } from '../../../functions/domain/time/instant.ts';
import type { Photo } from '../state/records.ts';
import type { AuthenticatedCall } from '../graph-call.ts';

/**
 * Returns whether Facebook has deleted an upload that no post uses. Field reports say a day; undocumented, hence a switch.
 */
export const isSwept = ({ state, now }: AuthenticatedCall, photo: Photo): boolean =>
  photo.post === undefined && now >= photo.createdAt + DAY && state.switches.unusedPhotos === 'goneAfterADay';
