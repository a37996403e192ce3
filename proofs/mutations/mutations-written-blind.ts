import type { Mutation } from './mutation.ts';

type Edit = Mutation['edits'][number];

const inFile = (file: string, find: string, put: string): Edit => ({ file: `functions/${file}`, find, put });

/**
 * Mistakes written by a person who had read the publisher and the design, but neither the simulation nor the sandbox. They
 * test whether the proof catches what it was not built for. The most plausible come first. Two more of theirs are caught by
 * tests instead, since the people of the simulation repair their effect: a token that cannot be checked counts as dead
 * (`tests/channels/probe-channel.test.ts`), and quiet hours are read in UTC (`tests/publish/nights.test.ts`).
 */
export const BLIND_MUTATIONS: readonly Mutation[] = [
  {
    name: 'container-taken-for-the-medium',
    mistake:
      'The draft’s id is kept as the id of what is out: true on Facebook, but on Instagram it is the container’s, not the medium’s.',
    edits: [inFile('publish/commit-post.ts', 'remoteId: sent.value.id,', 'remoteId: draftId,')],
  },
  {
    name: 'what-can-be-read-is-published',
    mistake: 'A Facebook post in doubt counts as published as soon as it can be read, published or not.',
    edits: [
      inFile(
        'platforms/facebook/facebook.ts',
        "read.is === 'done' && read.value.isPublished",
        "read.is === 'done'",
      ),
    ],
  },
  {
    name: 'picture-not-fetched-is-final',
    mistake:
      'A picture that Meta could not fetch (9004/2207052) fails the post for good, as Meta’s page says, instead of being offered again.',
    edits: [inFile('domain/post/next-step.ts', "fetchFailed: 'prepareAgain'", "fetchFailed: 'fail'")],
  },
  {
    name: 'no-margin-between-clocks',
    tests: ['tests/publish/patience.test.ts'],
    mistake:
      'A medium made before our own commit time cannot be ours: Meta’s times are whole seconds and of another clock.',
    edits: [inFile('domain/post/match-media.ts', 'wanted.commitAt - MATCH_MARGIN', 'wanted.commitAt')],
  },
  {
    name: 'photos-published-by-default',
    mistake: 'A photo is uploaded without `published=false`: Meta’s default puts each on the Page by itself.',
    edits: [
      inFile('adapters/meta/facebook-publishing.ts', 'published: false, alt_text_custom', 'alt_text_custom'),
    ],
  },
  {
    name: 'failed-container-is-kept',
    mistake:
      'A container that failed or expired is kept when the post is to be prepared anew, and read again.',
    edits: [inFile('publish/prepare-post.ts', 'draft: prepared.kept,', '')],
  },
  {
    name: 'old-draft-after-a-price-change',
    tests: ['tests/campaigns/renewed-posts.test.ts'],
    mistake:
      'A post whose product has changed gets a new caption and a new picture, but keeps the container made of the old ones, which goes out.',
    edits: [
      inFile(
        'campaigns/renew-post.ts',
        'draft: undefined,\n    retries: 0,\n    misses: 0,',
        'retries: 0,\n    misses: 0,',
      ),
    ],
  },
  {
    name: 'edit-keeps-the-draft',
    tests: ['tests/captions/edit-post-caption.test.ts'],
    mistake:
      'Words that are edited after preparing keep the container made with the old ones: those go out, the post names the new.',
    edits: [inFile('captions/edit-post-caption.ts', 'draft: undefined, due } };', 'due } };')],
  },
  {
    name: 'refusals-count-as-misses',
    mistake:
      'Refusals that pass count as deliveries without progress: an outage of minutes holds what is being prepared for an operator.',
    edits: [
      inFile(
        'publish/follow-refusal.ts',
        'const done = { misses: 0, retries };',
        'const done = { retries };',
      ),
    ],
  },
  {
    name: 'no-answer-means-not-sent',
    mistake:
      'A commit whose connection broke counts as not sent: the intention is given up and the same commit sent again.',
    edits: [
      inFile(
        'publish/commit-post.ts',
        "  if (sent.is !== 'done') return",
        "  if (sent.is === 'unknown' && sent.reason === 'noResponse') {\n    const due = dueAt('publish', deps.clock.now() + 30_000);\n    const back = await movePost(deps, committing, 'abandonCommit', { commitAt: post.commitAt, due });\n    return unlessOvertaken(back, 'retrying');\n  }\n  if (sent.is !== 'done') return",
      ),
    ],
  },
  {
    name: 'newest-is-ours',
    mistake:
      'A post in doubt is bound to the newest medium of its account, whatever it says, and the claim writes over whose it was.',
    edits: [
      inFile(
        'platforms/instagram/search-instagram.ts',
        'const alike = matchingMedia(listed.value, { caption, commitAt, readAt });',
        'const alike = listed.value.slice(0, 1);\n  void [matchingMedia, caption];',
      ),
      inFile('platforms/instagram/search-instagram.ts', 'matches: alike.filter(free)', 'matches: alike'),
      inFile(
        'records/remote-pointers.ts',
        "if ((await insert(table, remotePointerRecord, pointer)) === 'written') return pointer;",
        "if ((await replace(table, remotePointerRecord, pointer)) === 'written') return pointer;",
      ),
      inFile('records/remote-pointers.ts', 'import { insert, load }', 'import { load, replace }'),
    ],
  },
  {
    name: 'captions-compared-as-written',
    tests: ['tests/domain/post/match-media.test.ts'],
    mistake: 'Captions are compared letter by letter, although Instagram may change blanks and line ends.',
    edits: [inFile('domain/post/match-media.ts', ".normalize('NFC').replace(/\\s+/gu, ' ').trim()", '')],
  },
  {
    name: 'reads-lag-by-seconds',
    mistake:
      'Reads are believed to lag writes by five seconds instead of five minutes: what is not shown yet counts as taken down.',
    edits: [inFile('domain/post/timing.ts', 'READ_LAG = 5 * MINUTE', 'READ_LAG = 5 * SECOND')],
  },
  {
    name: 'metrics-named-by-when-it-went-out',
    mistake:
      'A metrics item is named by when its post went out instead of by its commit: who finishes again after a crash names another time, and files a second.',
    edits: [
      inFile(
        'records/create-post-metrics.ts',
        '    commitAt,\n    publishedAt,\n',
        '    commitAt: publishedAt,\n    publishedAt,\n',
      ),
    ],
  },
  {
    name: 'reconciled-although-in-doubt',
    tests: ['tests/domain/post/reconcile-post.test.ts'],
    mistake:
      'A reconciliation holds or cancels a post whose commit was sent, as if nothing of it could be out.',
    edits: [inFile('domain/post/reconcile-post.ts', '&& commitAt === undefined ?', '?')],
  },
  {
    name: 'people-change-what-may-be-out',
    tests: ['tests/records/what-may-be-out.test.ts'],
    mistake:
      'A person’s change asks only whether the state allows it: a post that is held or prepared after its commit was sent is skipped or begun anew.',
    edits: [
      inFile('due/move-post.ts', '(!isOpenToPeople(post) && !isFailedUnsent(post))) return', 'false) return'),
    ],
  },
  {
    name: 'stale-by-the-clock',
    mistake:
      'A message about a moment that has passed by more than its visibility is dropped as stale; each later one names the same moment.',
    edits: [
      inFile(
        'due/due-step.ts',
        'due.at !== intent)',
        "due.at !== intent || (kind === 'publish' && deps.clock.now() - due.at > 90_000))",
      ),
    ],
  },
  {
    name: 'days-count-goes-on',
    tests: ['tests/records/pacing.test.ts'],
    mistake: 'The day’s count of a page is not set back on a new day: its cap is soon full for ever.',
    edits: [inFile('records/pacing.ts', 'pacing.day === day ? pacing.count + 1 : 1', 'pacing.count + 1')],
  },
  {
    name: 'block-is-for-good',
    mistake: 'Posts held because Meta blocked their page do not come back when the block is over.',
    edits: [
      inFile(
        'domain/post/reconcile-post.ts',
        "'channel.blocked',\n  'channel.disconnected',\n  'channel.deauthorised',\n  'product.changed',",
        "'channel.disconnected',\n  'channel.deauthorised',\n  'product.changed',",
      ),
    ],
  },
  {
    name: 'unclear-means-dead',
    tests: ['tests/publish/patience.test.ts'],
    mistake:
      'A post in doubt gets a new container whenever its old one is neither finished nor in progress: also when it is not found, or when several stories could be it.',
    edits: [
      inFile(
        'domain/post/instagram-verdict.ts',
        "(status === 'ERROR' || status === 'EXPIRED')",
        "status !== 'IN_PROGRESS'",
      ),
    ],
  },
  {
    name: 'count-of-looks-begins-anew',
    tests: ['tests/publish/patience.test.ts'],
    mistake:
      'Each unclear look forgets when the first was: the hour after which a person is asked never ends, nor does the page’s lock.',
    edits: [inFile('domain/post/instagram-verdict.ts', 'unseenSince: since };\n}', 'unseenSince: now };\n}')],
  },
  {
    name: 'lock-kept-by-a-doubt',
    mistake:
      'A page’s lock stays with a post that was held or found gone after its commit: nobody else goes out there any more.',
    edits: [
      inFile('publish/end-post.ts', 'if (ended) await', 'if (ended && ended.commitAt === undefined) await'),
      inFile(
        'publish/commit-post.ts',
        'isInDoubt(holder.state))) return;',
        'holder.commitAt !== undefined)) return;',
      ),
    ],
  },
  {
    name: 'put-up-again',
    tests: ['tests/publish/gone.test.ts'],
    mistake: 'A post that was out and is gone is prepared and posted again.',
    edits: [
      inFile(
        'publish/end-post.ts',
        "'gone', changes)",
        "'prepareAgain', { draft: undefined, commitAt: undefined, unseenSince: undefined, recommits: undefined, due: { kind: 'publish', at: deps.clock.now(), index: deps.clock.now() } })",
      ),
    ],
  },
  {
    name: 'ended-before-certain',
    tests: ['tests/publish/doubt.test.ts'],
    mistake:
      'The gate ends or holds a post whose commit was sent on any look that showed nothing, also one within the read lag.',
    edits: [
      inFile(
        'publish/commit-post.ts',
        'if (!isCertainlyNotOut(post)) return',
        'if (post.commitAt < 0) return',
      ),
    ],
  },
  {
    name: 'removal-forgotten-on-finishing',
    tests: ['tests/publish/gone.test.ts'],
    mistake:
      'A post that was asked to be taken down while in doubt is finished like any other: nothing is due, and it stays out.',
    edits: [
      inFile(
        'publish/finish-post.ts',
        "due: post.removalAskedAt === undefined ? undefined : dueAt('publish', clock.now()),",
        'due: undefined,',
      ),
    ],
  },
  {
    name: 'deletion-is-believed',
    tests: ['tests/publish/peoples-hands.test.ts'],
    mistake:
      'An answer to a deletion, also "not there", counts as the proof; nobody reads whether the post is gone.',
    edits: [
      inFile(
        'platforms/delete-and-prove.ts',
        '  const found = await read(graph, account, remoteId);',
        '  if (deleted) return { is: "gone", proof: `not found at Meta: ${remoteId}` };\n  const found = await read(graph, account, remoteId);',
      ),
    ],
  },
  {
    name: 'tick-marks-what-moved',
    mistake:
      'The tick marks an item although it was moved meanwhile: what had left the index is in it again with its old moment, and a held post is cancelled as unanswered.',
    edits: [
      inFile(
        'due/run-tick.ts',
        'await changeUnlessMoved(deps.table, entry, { due: next, ...dueAttributes(entry, next) });',
        'const { pk, sk } = entry;\n  await deps.table.update({ pk, sk }, { set: { due: next, ...dueAttributes(entry, next) } });',
      ),
    ],
  },
  {
    name: 'gate-reads-what-was',
    tests: ['tests/records/gate-facts.test.ts'],
    mistake:
      'The gate’s facts are read eventually consistent: a post goes out after it was paused or withdrawn.',
    edits: [
      inFile(
        'records/gate-facts.ts',
        'await loadTogether(table, allKeys(post)))',
        'await loadTogether(table, allKeys(post), { consistent: false }))',
      ),
    ],
  },
];
