import * as z from 'zod';

/**
 * The states of a post. `settling` is shown as "sedang dicek": a commit was sent and the publisher is reading its
 * outcome.
 */
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

/** All changes of state. Each is one conditional write; a change that is not listed cannot happen. */
export const TRANSITIONS = {
  askOwner: { from: ['awaiting_picture'], to: 'awaiting_owner' },
  schedule: { from: ['awaiting_picture', 'awaiting_owner'], to: 'scheduled' },
  /** An edit, a move or a back-off: the draft is abandoned; nobody has seen it. */
  reschedule: { from: ['awaiting_owner', 'scheduled', 'preparing', 'prepared'], to: 'scheduled' },
  redraw: { from: [...UNCOMMITTED, 'held'], to: 'awaiting_picture' },
  prepare: { from: ['scheduled', 'preparing'], to: 'preparing' },
  ready: { from: ['preparing'], to: 'prepared' },
  intendCommit: { from: ['prepared'], to: 'committing' },
  /** Only when the commit certainly did not leave this machine. */
  abandonCommit: { from: ['committing'], to: 'prepared' },
  doubt: { from: ['committing', 'settling'], to: 'settling' },
  /** Only after status and list were read twice, 60 s apart and when reads can no longer lag, and both showed nothing. */
  commitAgain: { from: ['settling'], to: 'prepared' },
  /** A post whose commit was sent is searched for once more before anything else is decided about it. */
  searchFirst: { from: ['prepared'], to: 'settling' },
  /** The container is dead, and status and list showed nothing twice. */
  prepareAgain: { from: ['settling'], to: 'scheduled' },
  publish: { from: ['committing', 'settling'], to: 'published' },
  askPerson: { from: ['committing', 'settling'], to: 'held' },
  hold: { from: [...UNCOMMITTED], to: 'held' },
  fail: { from: [...UNCOMMITTED, 'committing', 'settling'], to: 'failed' },
  resume: { from: ['held'], to: 'scheduled' },
  /** Only the reason changes: for example, what held the post is gone, but by now it is too late. */
  stayHeld: { from: ['held'], to: 'held' },
  /** A person checked the page and found the post there. */
  confirmedOut: { from: ['held'], to: 'published' },
  /** A held post whose commit was sent goes back to being read, never to being prepared. */
  resumeDoubt: { from: ['held'], to: 'settling' },
  cancel: { from: [...UNCOMMITTED, 'held'], to: 'cancelled' },
  /** A person wants another try of a post that failed before any commit was sent; all of it is made anew. */
  retry: { from: ['failed'], to: 'awaiting_picture' },
  remove: { from: ['published'], to: 'removing' },
  gone: { from: ['published', 'removing', 'settling', 'committing'], to: 'removed' },
  /**
   * A post that seemed to be taken down is visible after all: reads lagged longer than assumed, or its owner shows it
   * again.
   */
  reappear: { from: ['removed'], to: 'published' },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof TRANSITIONS;

/** Returns the state after a transition, or undefined when the transition is not allowed from the given state. */
export function after(state: PostState, name: TransitionName): PostState | undefined {
  const transition: Transition = TRANSITIONS[name];
  return transition.from.includes(state) ? transition.to : undefined;
}

/** Whether a commit may have been sent, so that only reads may follow. */
export const isInDoubt = (state: PostState): boolean => state === 'committing' || state === 'settling';

/** Whether a post is neither out, over nor being committed, so that people's decisions may still change it. */
export const isPending = (state: PostState): boolean => after(state, 'cancel') !== undefined;
