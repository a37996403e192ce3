import type { Graph, GraphAccount, GraphOutcome } from '../ports/graph.ts';
import { noteUsage } from '../records/budgets.ts';
import { usageOf } from '../records/usage-after-refusal.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';

/** The Graph calls that publishing uses. */
export type PublishingGraph = Omit<
  Graph,
  | 'readMetrics'
  | 'consentAddress'
  | 'exchangeCode'
  | 'lengthenToken'
  | 'listManagedPages'
  | 'inspectToken'
  | 'readSignedRequest'
>;

interface UsageDeps {
  readonly graph: PublishingGraph;
  readonly table: Table;
  readonly clock: Clock;
}

/** Wraps Graph so that each answer's budget usage is stored for all workers. */
export function watchUsage({ graph, table, clock }: UsageDeps): PublishingGraph {
  const noting =
    <A extends readonly unknown[], T>(
      ask: (account: GraphAccount, ...rest: A) => Promise<GraphOutcome<T>>,
    ): ((account: GraphAccount, ...rest: A) => Promise<GraphOutcome<T>>) =>
    async (account, ...rest) => {
      const outcome = await ask(account, ...rest);
      await noteUsage(table, usageOf(outcome, account.remoteId), clock.now());
      return outcome;
    };
  return {
    uploadPhoto: noting((...asked) => graph.uploadPhoto(...asked)),
    createUnpublishedPost: noting((...asked) => graph.createUnpublishedPost(...asked)),
    publishPost: noting((...asked) => graph.publishPost(...asked)),
    listPagePosts: noting((...asked) => graph.listPagePosts(...asked)),
    listUnpublishedPosts: noting((...asked) => graph.listUnpublishedPosts(...asked)),
    deletePost: noting((...asked) => graph.deletePost(...asked)),
    readPost: noting((...asked) => graph.readPost(...asked)),
    createContainer: noting((...asked) => graph.createContainer(...asked)),
    readContainer: noting((...asked) => graph.readContainer(...asked)),
    publishContainer: noting((...asked) => graph.publishContainer(...asked)),
    listStories: noting((...asked) => graph.listStories(...asked)),
    listMedia: noting((...asked) => graph.listMedia(...asked)),
    readMedia: noting((...asked) => graph.readMedia(...asked)),
    readQuota: noting((...asked) => graph.readQuota(...asked)),
  };
}
