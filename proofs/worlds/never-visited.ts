interface Reason {
  readonly of: RegExp;
  readonly why: string;
}

/** Why no simulated world covers some state transitions, and which tests do. The first match counts. */
const TRANSITIONS: readonly Reason[] = [
  {
    of: /→ failed$/,
    why: 'Meta takes every picture and all words there; tests/publish/deliveries.test.ts, patience.test.ts',
  },
  {
    of: /→ cancelled$/,
    why: 'nobody cancels, withdraws or sells out there; tests/publish/gate.test.ts, peoples-hands.test.ts',
  },
  {
    of: /published → removing|removing → removed/,
    why: 'nobody withdraws there; tests/publish/peoples-hands.test.ts',
  },
  {
    of: /^(awaiting_\w+|scheduled) → held$/,
    why: 'nobody pauses there, and a broken page shows later; tests/campaigns/reconcile-posts.test.ts',
  },
  {
    of: /^prepared → scheduled$/,
    why: 'nobody edits there, and no draft gets a day old; tests/publish/peoples-hands.test.ts',
  },
  {
    of: /^committing → prepared$/,
    why: 'no machine sleeps there between its intention and its commit; tests/publish/doubt.test.ts',
  },
  {
    of: /^settling → scheduled$/,
    why: 'no container dies there after its commit; tests/domain/post/instagram-verdict.test.ts',
  },
  {
    of: /^committing → removed$/,
    why: 'by the search that finds it gone the post is nearly always in settling: chance; tests/publish/gone.test.ts has that one',
  },
  {
    of: /^failed → awaiting_picture$/,
    why: 'nothing fails there that a person could try again; tests/http/stop-and-retry-posts.test.ts',
  },
  { of: /^awaiting_picture → /, why: 'pictures are drawn at once there; tests/render, tests/campaigns' },
];

/** Why a fault never strikes a step. The first match counts. */
const FAULTS: readonly Reason[] = [
  { of: /× containerStuck$/, why: 'only making a container can leave one stuck' },
  { of: /× nullBatchEntry$/, why: 'only a batch has entries' },
  { of: /× unseen$/, why: 'only what makes something can leave it unseen' },
  { of: /^GET .*× lateEffect$/, why: 'a read has no effect' },
  {
    of: /^GET debug_token × (tokenDead|budgetFull)$/,
    why: 'the call uses the app’s own token, which belongs to no account',
  },
  {
    of: /^POST media × outage$/,
    why: 'the account’s quota is read just before, and finds the outage',
  },
  {
    of: /^GET (stories|media|feed|published_posts) × outage$/,
    why: 'these lists are read rarely, and an outage must fall into the same minute: chance',
  },
];

const reasonFor = (reasons: readonly Reason[], name: string): string | undefined =>
  reasons.find(({ of }) => of.test(name))?.why;

/** Returns why no world can visit a transition; undefined when nobody has given a reason. */
export const whyNoTransition = (name: string): string | undefined => reasonFor(TRANSITIONS, name);

/** Returns why no world can visit a pair of a step and a fault; undefined when nobody has given a reason. */
export const whyNoFault = (name: string): string | undefined => reasonFor(FAULTS, name);
