import { DAY } from '../../../functions/domain/time/instant.ts';
import type { Photo } from '../state/records.ts';
import type { Turn } from '../turn.ts';

/** True when an upload that no post uses has been swept away, as field knowledge has it; undocumented, so a switch. */
export const isSwept = ({ state, now }: Turn, photo: Photo): boolean =>
  photo.post === undefined && now >= photo.createdAt + DAY && state.switches.unusedPhotos === 'goneAfterADay';
