import type { Instant } from '../../functions/domain/time/instant.ts';
import type { SandboxCore } from '../core/sandbox-core.ts';
import type { PictureStore } from '../store/picture-store.ts';
import type { Fetcher } from '../images/fetcher.ts';

/** What every HTTP endpoint needs. */
export interface Desk {
  readonly core: SandboxCore;
  readonly pictures: PictureStore;
  readonly fetcher: Fetcher;
  /** The time that was set, or the real time until then. */
  readonly now: () => Instant;
}
