import type { SandboxApp } from './access/app.ts';
import type { TokenSmith } from './access/tokens.ts';
import type { ImageLookup } from './rules/image-facts.ts';
import type { SandboxState } from './state/sandbox-state.ts';
import type { UsageMeter } from './access/usage.ts';

/** What stays the same from call to call. */
export interface Setting {
  readonly seed: string;
  readonly app: SandboxApp;
  readonly state: SandboxState;
  readonly tokens: TokenSmith;
  readonly proofOf: (token: string) => string;
  readonly usage: UsageMeter;
  readonly images: ImageLookup;
  /** Address of the sandbox without a slash at the end; permalinks and `paging.next` begin with it. */
  readonly base: string;
}
