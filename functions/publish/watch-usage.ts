import type { Graph, GraphOutcome } from '../ports/graph.ts';
import { noteUsage } from '../records/budgets.ts';
import type { PublishDeps } from './publish-deps.ts';

/** The verbs that publishing uses. */
type PublishingGraph = Omit<
  Graph,
  'readMetrics' | 'consentAddress' | 'exchangeCode' | 'lengthenToken' | 'listManagedPages' | 'inspectToken'
>;

/** The same Graph, which remembers for all workers what each answer says about the budgets. */
export function watchUsage(deps: Pick<PublishDeps, 'graph' | 'table' | 'clock'>): PublishingGraph {
  const { graph, table, clock } = deps;
  const noted = async <T>(answer: Promise<GraphOutcome<T>>): Promise<GraphOutcome<T>> => {
    const outcome = await answer;
    await noteUsage(table, outcome.usage, clock.now());
    return outcome;
  };
  return {
    uploadPhoto: (...args) => noted(graph.uploadPhoto(...args)),
    createUnpublishedPost: (...args) => noted(graph.createUnpublishedPost(...args)),
    publishPost: (...args) => noted(graph.publishPost(...args)),
    deletePost: (...args) => noted(graph.deletePost(...args)),
    readPost: (...args) => noted(graph.readPost(...args)),
    createContainer: (...args) => noted(graph.createContainer(...args)),
    readContainer: (...args) => noted(graph.readContainer(...args)),
    publishContainer: (...args) => noted(graph.publishContainer(...args)),
    listStories: (...args) => noted(graph.listStories(...args)),
    listMedia: (...args) => noted(graph.listMedia(...args)),
    readMedia: (...args) => noted(graph.readMedia(...args)),
    readQuota: (...args) => noted(graph.readQuota(...args)),
  };
}
