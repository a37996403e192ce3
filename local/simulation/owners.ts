import { HOUR } from '../../functions/domain/instant.ts';
import { randomFrom } from '../../functions/domain/seeded.ts';
import type { SandboxCore } from '../sandbox/core/sandbox-core.ts';
import type { EventLoop } from './event-loop.ts';

/** What their pictures are called, apart from each other and from ours. */
const OWN = 'own-story-';

/** Whether a picture in the journal is of a story that an owner put up herself. */
export const isOwnStory = (pictureSha256: string | null): boolean => pictureSha256?.startsWith(OWN) ?? false;

/** The owners of Instagram accounts: now and then one puts up a story of her own. Nobody of ours may take it for one of ours. */
export function employOwners(
  loop: EventLoop,
  core: SandboxCore,
  how: { readonly seed: string; readonly rate: number; readonly until: number },
): void {
  if (how.rate === 0) return;
  const random = randomFrom(`${how.seed}|owners`);
  let stories = 0;
  const hour = (): void => {
    if (loop.now() >= how.until) return;
    loop.plan(loop.now() + HOUR, hour);
    for (const account of core.state.instagrams.keys()) {
      if (random() >= how.rate) continue;
      stories += 1;
      const picture = { sha256: `${OWN}${String(stories)}`, width: 1080, height: 1920 };
      loop.plan(loop.now() + random() * HOUR, () => void core.storyByHand(account, picture, loop.now()));
    }
  };
  loop.plan(loop.now() + HOUR, hour);
}
