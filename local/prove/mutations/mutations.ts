import type { Mutation } from './mutation.ts';

/** Mistakes of which each would double, lose or misreport posts. A proof that lets one of them pass proves nothing. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'commit-before-saving',
    mistake: 'The commit is sent before the intention is written.',
    edits: [
      {
        file: 'functions/publish/commit-post.ts',
        find: '  const commitAt = deps.clock.now();',
        put: '  const sent = await sendCommit(deps, post, account, draftId);\n  const commitAt = deps.clock.now();',
      },
      {
        file: 'functions/publish/commit-post.ts',
        find: '  const sent = await sendCommit(deps, post, account, draftId);\n  if (sent.is',
        put: '  if (sent.is',
      },
    ],
  },
  {
    name: 'retry-without-reading',
    mistake: 'A commit that was not answered is sent again without reading what came of it.',
    edits: [
      {
        file: 'functions/publish/settle-post.ts',
        find: "  return post.platform === 'facebook' ? settleOnFacebook(deps, order) : settleOnInstagram(deps, order);",
        put: '  void [settleOnFacebook, settleOnInstagram, order];\n  return commitAgain(deps, looking, deps.clock.now());',
      },
      {
        file: 'functions/publish/settle-post.ts',
        find: "import type { SettleOrder } from './settle-order.ts';",
        put: "import { commitAgain, type SettleOrder } from './settle-order.ts';",
      },
    ],
  },
  {
    name: 'one-look-is-enough',
    mistake: 'A commit is sent again after one look that did not show it.',
    edits: [
      {
        file: 'functions/publish/settle-on-instagram.ts',
        find: '  if (since === undefined || now - since < LOOKS_APART) {',
        put: '  if (now < 0) {',
      },
    ],
  },
  {
    name: 'no-fence',
    mistake: 'A worker moves a post whether or not another worker has moved it meanwhile.',
    edits: [
      {
        file: 'functions/records/posts.ts',
        find: "    { attribute: 'state', is: '=', value: before.state },\n    { attribute: 'fence', is: '=', value: before.fence },\n",
        put: '',
      },
    ],
  },
  {
    name: 'forgotten-while-committing',
    mistake: 'A post leaves the due index when its commit begins: nobody settles it after a crash.',
    edits: [
      {
        file: 'functions/publish/commit-post.ts',
        find: '    commitAt,\n    unseenSince: undefined,',
        put: '    commitAt,\n    due: undefined,\n    unseenSince: undefined,',
      },
    ],
  },
  {
    name: 'sent-once-by-the-clock',
    mistake:
      'The tick takes an item out of the index when it has sent a message for it: a lost message is a lost post.',
    edits: [
      {
        file: 'functions/clock/run-tick.ts',
        find: '    { set: { due: next, ...dueAttributes(entry, next) } },',
        put: '    { set: { due: next, ...dueAttributes(entry, { ...next, index: next.index * 2 }) } },',
      },
    ],
  },
  {
    name: 'doubt-forgotten-on-reconnect',
    mistake: 'When a channel is reconnected, a post in doubt is prepared anew instead of being settled.',
    edits: [
      {
        file: 'functions/domain/publishing/bring-in-line.ts',
        find: "  if (state === 'held' && commitAt !== undefined && PASSING.has(why))",
        put: "  if (why === 'never')",
      },
    ],
  },
  {
    name: 'refused-means-not-out',
    mistake:
      'A refused commit is believed: the post is prepared anew although the effect may have taken place.',
    edits: [
      {
        file: 'functions/publish/follow-refusal.ts',
        find: "      return unlessOvertaken(await movePost(deps, post, 'doubt', { ...done, due: later }), 'settling');",
        put: "      await movePost(deps, post, 'doubt', {});\n      return unlessOvertaken(\n        await movePost(deps, { ...post, state: 'settling', fence: post.fence + 1 }, 'prepareAgain', { ...done, draft: undefined, commitAt: undefined, due: later }),\n        'retrying',\n      );",
      },
    ],
  },
  {
    name: 'doubt-forgotten-when-held',
    mistake: 'A post that is held while in doubt forgets that its commit was sent.',
    edits: [
      {
        file: 'functions/publish/end-post.ts',
        find: "  return unlessOvertaken(await end(deps, post, transition, { reason, due }), 'held');",
        put: "  void due;\n  return unlessOvertaken(await end(deps, post, transition, { reason, commitAt: undefined }), 'held');",
      },
    ],
  },
  {
    name: 'back-off-without-a-date',
    mistake: 'A post that is to be tried again leaves the due index.',
    edits: [
      {
        file: 'functions/publish/follow-refusal.ts',
        find: 'notePost(deps, post, { ...done, due: later }),',
        put: 'notePost(deps, post, { ...done, due: undefined }),',
      },
    ],
  },
  {
    name: 'dead-token-fails-the-post',
    mistake: 'A dead token ends the post for good instead of holding it until the page is connected again.',
    edits: [
      {
        file: 'functions/publish/follow-refusal.ts',
        find: '      return holdPost(deps, post, brokenCode(means));',
        put: "      return failPost(deps, post, 'post.refused');",
      },
    ],
  },
  {
    name: 'any-story-is-ours',
    mistake: 'A story in doubt is bound to whatever story its account shows, its owner’s own among them.',
    edits: [
      {
        file: 'functions/publish/settle-on-instagram.ts',
        find: "  status === 'PUBLISHED' && sinceCommit > READ_LAG && candidates.length === 1 ? candidates[0] : undefined;",
        put: '  sinceCommit > READ_LAG && status !== undefined ? candidates[0] : candidates[0];',
      },
    ],
  },
  {
    name: 'an-outage-counts-as-refusals',
    mistake: 'Reads that fail count as flips without effect, so an outage ends posts that could go out.',
    edits: [
      {
        file: 'functions/publish/settle-on-facebook.ts',
        find: '    if ((post.recommits ?? 0) >= MOST_RECOMMITS)',
        put: '    if (post.retries >= MOST_RECOMMITS)',
      },
    ],
  },
  {
    name: 'decided-while-under-way',
    mistake:
      'A message that comes twice decides about a commit that is still on its way, nothing looks again, and whoever finds the post out names its card.',
    edits: [
      {
        file: 'functions/publish/settle-post.ts',
        find: "  if (post.state === 'committing' && deps.clock.now() - (post.commitAt ?? 0) < LOOKS_APART)\n    return 'overtaken';\n",
        put: '',
      },
      {
        file: 'functions/publish/settle-on-facebook.ts',
        find: '    if (now < clearFrom) return lookAgain(deps, post, clearFrom);\n',
        put: '',
      },
      {
        file: 'functions/publish/commit-post.ts',
        find: '  if (mustBeLookedFor(post, now)) return lookFirst(deps, post, now);\n',
        put: '',
      },
      {
        file: 'functions/publish/finish-post.ts',
        find: 'commitAt: claim.commitAt }',
        put: 'commitAt: post.commitAt ?? publishedAt }',
      },
    ],
  },
];
