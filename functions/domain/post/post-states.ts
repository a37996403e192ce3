import { z } from 'zod';

/** Where a post is. `settling` is shown as "sedang dicek": a commit was sent and we are reading what came of it. */
export const POST_STATES = [
  'awaiting_picture',
  'awaiting_owner',
  'scheduled',
  'preparing',
  'prepared',
  'committing',
  'settling',
  'published',
  'removing',
  'removed',
  'held',
  'failed',
  'cancelled',
] as const;
export const PostState = z.enum(POST_STATES);
export type PostState = z.infer<typeof PostState>;

interface Transition {
  readonly from: readonly PostState[];
  readonly to: PostState;
}

/** States in which nothing of the post can be visible and no commit may be under way. */
const UNCOMMITTED = ['awaiting_picture', 'awaiting_owner', 'scheduled', 'preparing', 'prepared'] as const;

/** Every change of state there is. Each is one conditional write; what is not listed cannot happen. */
export const TRANSITIONS = {
  askOwner: { from: ['awaiting_picture'], to: 'awaiting_owner' },
  schedule: { from: ['awaiting_picture', 'awaiting_owner'], to: 'scheduled' },
  /** An edit, a move or a back-off: what was prepared is left behind unseen. */
  reschedule: { from: ['awaiting_owner', 'scheduled', 'preparing', 'prepared'], to: 'scheduled' },
  redraw: { from: [...UNCOMMITTED, 'held'], to: 'awaiting_picture' },
  prepare: { from: ['scheduled', 'preparing'], to: 'preparing' },
  ready: { from: ['preparing'], to: 'prepared' },
  intendCommit: { from: ['prepared'], to: 'committing' },
  /** Only when the commit certainly did not leave this machine. */
  abandonCommit: { from: ['committing'], to: 'prepared' },
  doubt: { from: ['committing', 'settling'], to: 'settling' },
  /** Only after status and list, read twice, 60 s apart and when reads can no longer lag, both showed nothing. */
  commitAgain: { from: ['settling'], to: 'prepared' },
  /** Before anything else is decided about a post whose commit was sent: it is looked for once more. */
  lookFirst: { from: ['prepared'], to: 'settling' },
  /** The container is dead, and status and list showed nothing twice. */
  prepareAgain: { from: ['settling'], to: 'scheduled' },
  publish: { from: ['committing', 'settling'], to: 'published' },
  lookByPerson: { from: ['committing', 'settling'], to: 'held' },
  hold: { from: [...UNCOMMITTED], to: 'held' },
  fail: { from: [...UNCOMMITTED, 'committing', 'settling'], to: 'failed' },
  resume: { from: ['held'], to: 'scheduled' },
  /** The reason changes: what held it is gone, but by now it is too late. */
  stayHeld: { from: ['held'], to: 'held' },
  /** A person looked at the page and it is there. */
  confirmedOut: { from: ['held'], to: 'published' },
  /** A held post whose commit was sent goes back to being read, never to being prepared. */
  resumeDoubt: { from: ['held'], to: 'settling' },
  cancel: { from: [...UNCOMMITTED, 'held'], to: 'cancelled' },
  remove: { from: ['published'], to: 'removing' },
  gone: { from: ['published', 'removing', 'settling', 'committing'], to: 'removed' },
  /** What seemed to be taken down is there after all: reads lagged longer than assumed, or its owner shows it again. */
  reappear: { from: ['removed'], to: 'published' },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof TRANSITIONS;

/** The state after a transition, or undefined when it is not allowed from there. */
export function after(state: PostState, name: TransitionName): PostState | undefined {
  const transition: Transition = TRANSITIONS[name];
  return transition.from.includes(state) ? transition.to : undefined;
}

/** States in which a commit may have been sent, so that only reading may follow. */
export const isInDoubt = (state: PostState): boolean => state === 'committing' || state === 'settling';

/** Whether nothing of a post is out, over or being committed: what people decide may still move it. */
export const isPending = (state: PostState): boolean => after(state, 'cancel') !== undefined;
