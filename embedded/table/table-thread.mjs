// The thread's entry is JavaScript because a thread of Node 20 cannot load TypeScript: neither `--import tsx` nor vitest's
// transform applies to it (tsx registers its loader in the main thread only).
import { register } from 'tsx/esm/api';

register();
await import('./table-worker.ts');
