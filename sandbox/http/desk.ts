import type { Instant } from '../../functions/domain/time/instant.ts';
import type { SandboxCore } from '../core/sandbox-core.ts';
import type { PictureStore } from '../store/picture-store.ts';
import type { Fetcher } from '../images/fetcher.ts';

/** What every part of the HTTP shell works with. */
export interface Desk {
  readonly core: SandboxCore;
  readonly pictures: PictureStore;
  readonly fetcher: Fetcher;
  /** The time that was given, or the real one until then. */
  readonly now: () => Instant;
}
