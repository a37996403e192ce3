import type { Mutation } from './mutation.ts';

/** Mistakes that would each duplicate, lose or misreport posts. A proof that does not catch all of them proves nothing. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'commit-before-saving',
    mistake: 'The commit is sent before the intention is written.',
    edits: [
      {
        file: 'functions/publish/commit-post.ts',
        find: '  const commitAt = deps.clock.now();',
        put: '  const sent = await OF_PLATFORM[post.platform].commit(deps.graph, account, draftId);\n  const commitAt = deps.clock.now();',
      },
      {
        file: 'functions/publish/commit-post.ts',
        find: '  const sent = await OF_PLATFORM[post.platform].commit(deps.graph, account, draftId);\n  if (sent.is',
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
        find: '  return followSettled(deps, { post: searching, account, channel, community }, settled);',
        put: '  void [followSettled, settled, account, channel, community];\n  return commitAgain(deps, searching, deps.clock.now());',
      },
    ],
  },
  {
    name: 'one-look-is-enough',
    mistake: 'A commit is sent again after one look, at once, that did not show it.',
    edits: [
      {
        file: 'functions/domain/post/instagram-verdict.ts',
        find: '  if (now < tellsFrom) return',
        put: '  if (now < 0) return',
      },
      {
        file: 'functions/domain/post/instagram-verdict.ts',
        find: '  if (now - since < SEARCH_INTERVAL)\n',
        put: '  if (now < 0)\n',
      },
    ],
  },
  {
    name: 'sent-again-within-the-lag',
    mistake: 'A commit is sent again after two looks, a minute apart, while reads may still lag behind it.',
    edits: [
      {
        file: 'functions/domain/post/last-search.ts',
        find: 'commitAt + COMMIT_TAKES_EFFECT + READ_LAG + 1',
        put: 'commitAt + COMMIT_TAKES_EFFECT + 0 * READ_LAG',
      },
    ],
  },
  {
    name: 'newest-media-is-ours',
    tests: ['tests/publish/patience.test.ts'],
    mistake:
      'A post in doubt is bound to the newest medium of its account that no post of ours has claimed, whatever its caption is.',
    edits: [
      {
        file: 'functions/platforms/instagram/search-instagram.ts',
        find: 'const alike = matchingMedia(listed.value, { caption, commitAt, readAt });',
        put: 'const alike = [...listed.value];\n  void [matchingMedia, caption];',
      },
      {
        file: 'functions/platforms/instagram/search-instagram.ts',
        find: 'matches: alike.filter(free)',
        put: 'matches: alike.filter(free).slice(0, 1)',
      },
    ],
  },
  {
    name: 'container-not-asked',
    mistake:
      'A medium with the post’s caption counts as its own although the container says that nothing was published.',
    edits: [
      {
        file: 'functions/domain/post/instagram-verdict.ts',
        find: "findings.status === 'PUBLISHED'\n    ? whenOut",
        put: "findings.status === 'PUBLISHED' || findings.matches.length > 0\n    ? whenOut",
      },
    ],
  },
  {
    name: 'children-joined-again',
    mistake:
      'After a crash the children of a carousel are joined again, although they may be part of one already.',
    edits: [
      {
        file: 'functions/platforms/instagram/carousel.ts',
        find: '!draft?.children || draft.joined === true',
        put: '!draft?.children',
      },
      {
        file: 'functions/domain/post/graph-rules.ts',
        find: "rule(100, 2207028, 'doubtedInput')",
        put: "rule(100, 2207028, 'invalid')",
      },
    ],
  },
  {
    name: 'new-address-at-each-try',
    mistake:
      'Each try offers Meta the picture at another address, and Meta refuses every address the first time.',
    edits: [
      {
        file: 'functions/publish/prepare-post.ts',
        find: 'Math.ceil((now + DAY) / HOUR) * HOUR',
        put: 'now + DAY + 0 * HOUR',
      },
    ],
  },
  {
    name: 'duplicate-is-final',
    mistake: 'What Meta takes for a duplicate of our own earlier try is held instead of being looked for.',
    edits: [
      {
        file: 'functions/platforms/facebook/facebook.ts',
        find: "meaningOf(created) === 'duplicate'",
        put: "meaningOf(created) === 'transient'",
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
        find: "        return unlessOvertaken(\n          await movePost(deps, post, 'doubt', { ...done, due: later, ...rememberedOf(means) }),\n          'settling',\n        );",
        put: "      {\n      await movePost(deps, post, 'doubt', {});\n      return unlessOvertaken(\n        await movePost(deps, { ...post, state: 'settling', fence: post.fence + 1 }, 'prepareAgain', { ...done, draft: undefined, commitAt: undefined, due: later }),\n        'retrying',\n      );\n      }",
      },
    ],
  },
  {
    name: 'back-off-without-a-date',
    mistake: 'A post that is to be tried again leaves the due index.',
    edits: [
      {
        file: 'functions/publish/follow-refusal.ts',
        find: '{ ...done, ...(kept && { draft: kept }), due: later }',
        put: '{ ...done, ...(kept && { draft: kept }), due: undefined }',
      },
    ],
  },
  {
    name: 'any-story-is-ours',
    mistake: 'A story in doubt is bound to whatever story its account shows, its owner’s own among them.',
    edits: [
      {
        file: 'functions/domain/post/instagram-verdict.ts',
        find: '  if (now < tellsFrom) return',
        put: "  if (post.shape === 'story' && findings.matches[0]) return { is: 'out', media: findings.matches[0] };\n  if (now < tellsFrom) return",
      },
    ],
  },
  {
    name: 'no-fence',
    mistake: 'A worker moves a post whether or not another worker has moved it meanwhile.',
    edits: [
      {
        file: 'functions/due/move-post.ts',
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
        file: 'functions/due/run-tick.ts',
        find: '{ due: next, ...dueAttributes(entry, next) }',
        put: '{ due: next, ...dueAttributes(entry, { ...next, index: next.index * 2 }) }',
      },
    ],
  },
  {
    name: 'doubt-forgotten-on-reconnect',
    mistake: 'When a channel is reconnected, a post in doubt is prepared anew instead of being settled.',
    edits: [
      {
        file: 'functions/domain/post/reconcile-post.ts',
        find: "  if (state === 'held' && commitAt !== undefined && PASSING.has(why))",
        put: "  if (why === 'never')",
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
    name: 'an-outage-counts-as-refusals',
    mistake: 'Reads that fail count as flips without effect, so an outage ends posts that could go out.',
    edits: [
      {
        file: 'functions/platforms/facebook/facebook.ts',
        find: '    if ((post.recommits ?? 0) >= MOST_RECOMMITS)',
        put: '    if (post.retries >= MOST_RECOMMITS)',
      },
    ],
  },
  {
    name: 'decided-while-under-way',
    mistake:
      'A message that comes twice decides about a commit that is still on its way, nothing looks again, and whoever finds the post out names its metrics item.',
    edits: [
      {
        file: 'functions/publish/settle-post.ts',
        find: "  if (post.state === 'committing' && deps.clock.now() - (post.commitAt ?? 0) < SEARCH_INTERVAL)\n    return 'overtaken';\n",
        put: '',
      },
      {
        file: 'functions/platforms/facebook/facebook.ts',
        find: "    if (now < clearFrom) return { is: 'searchAgain', at: clearFrom };\n",
        put: '',
      },
      {
        file: 'functions/publish/commit-post.ts',
        find: '  if (mustBeSearchedFor(post, now)) return searchFirst(deps, post, now);\n',
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
