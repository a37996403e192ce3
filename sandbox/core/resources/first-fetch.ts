import type { ImageFacts } from '../rules/image-facts.ts';
import type { Change } from '../state/changes.ts';
import type { SandboxState } from '../state/sandbox-state.ts';

/**
 * Returns what Instagram's fetch of a picture finds, and records the fetch. When the switch says so, the first fetch of each
 * address fails: another Graph server did so, and code 9004 is said to come and go (docs/facts/meta.md#refusals).
 */
export function fetched(
  { state, record }: { readonly state: SandboxState; readonly record: (change: Change) => void },
  url: string,
  facts: ImageFacts,
): ImageFacts {
  if (state.switches.firstFetch === 'succeeds' || state.fetched.has(url)) return facts;
  record({ is: 'addressFetched', url });
  return { is: 'unreachable', reason: 'the first fetch of an address fails' };
}
