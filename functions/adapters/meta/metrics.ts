import { z } from 'zod';
import type { Metric, MetricValues } from '../../domain/insights/metrics.ts';
import type { Graph, GraphOutcome, GraphRefusal, MetricsRequest, PostMetrics } from '../../ports/graph.ts';
import { type BatchDeps, askInBatches } from './batch.ts';
import { metricSetOf, type PartGroup } from './metric-set.ts';
import type { Question } from './question.ts';
import { mergeUsage } from './usage.ts';

/** One group of numbers of one post. */
interface Task {
  readonly request: MetricsRequest;
  readonly group: PartGroup;
}

type Answer = GraphOutcome<MetricValues>;

const AnswerBody = {
  insights: z.looseObject({ data: z.array(z.unknown()) }),
  fields: z.looseObject({ id: z.string() }),
};

function questionOf({ request, group }: Task): Question<MetricValues> {
  const { account, remoteId } = request;
  const names = group.parts.map(({ ask }) => ask).join(',');
  return {
    method: 'GET',
    path: group.via === 'insights' ? [remoteId, 'insights'] : [remoteId],
    params: group.via === 'insights' ? { metric: names } : { fields: `id,${names}` },
    token: account.token,
    account: account.remoteId,
    writes: false,
    answer: AnswerBody[group.via].transform((body) => {
      const values: Partial<Record<Metric, number>> = {};
      for (const { metric, read } of group.parts) {
        const value = read(body);
        if (value !== undefined) values[metric] = value;
      }
      return values;
    }),
  };
}

/** Graph does not know a name (any more), but for 100/33, which is about the post itself. */
const concernsAName = ({ code, subcode }: GraphRefusal): boolean =>
  (code === 100 && subcode !== 33) || code === 12;
const lacksPermission = ({ code }: GraphRefusal): boolean => code === 10 || (code >= 200 && code <= 299);
const concernsSomeNumbersOnly = (refusal: GraphRefusal): boolean =>
  concernsAName(refusal) || lacksPermission(refusal);

/** Fields have a permission each; insights have one for all, so asking apart would only cost calls. */
const deservesSplitting = ({ group }: Task, answer: Answer): boolean =>
  answer.is === 'refused' &&
  group.parts.length > 1 &&
  (concernsAName(answer.refusal) || (group.via === 'fields' && lacksPermission(answer.refusal)));

/** Of the answers about one post, in the order of trust, the outcome for it. */
function combine(request: MetricsRequest, answers: readonly Answer[]): GraphOutcome<PostMetrics> {
  const usage = answers.map((answer) => answer.usage).reduce(mergeUsage, {});
  const doubtful = answers.find((answer) => answer.is === 'unknown');
  if (doubtful) return { ...doubtful, usage };
  const refused = answers.filter((answer) => answer.is === 'refused');
  const fatal = refused.find(({ refusal }) => !concernsSomeNumbersOnly(refusal));
  const refusal = fatal ?? (refused.length === answers.length ? refused[0] : undefined);
  if (refusal) return { ...refusal, usage };
  const values: MetricValues = {};
  for (const answer of answers.toReversed()) if (answer.is === 'done') Object.assign(values, answer.value);
  return { is: 'done', value: { values, definition: metricSetOf(request).definition }, usage };
}

/**
 * Reads the numbers of many posts. A group that is refused because of a name in it is asked again name by name, so
 * that a retired metric, or one without permission, is missing alone.
 */
export const createMetricsReader = (deps: BatchDeps): Pick<Graph, 'readMetrics'> => ({
  async readMetrics(requests) {
    const tasks = requests.map((request) =>
      metricSetOf(request).groups.map((group): Task => ({ request, group })),
    );
    const answered = await answer(deps, tasks.flat());
    const singles = [...answered]
      .filter(([task, outcome]) => deservesSplitting(task, outcome))
      .map(([task]) => ({ task, alone: apart(task) }));
    const answeredAlone = await answer(
      deps,
      singles.flatMap(({ alone }) => alone),
    );
    const splits = new Map(singles.map(({ task, alone }) => [task, alone]));
    return requests.map((request, index) => {
      const asked = (tasks[index] ?? []).flatMap((task) => splits.get(task) ?? [task]);
      const answers = asked.flatMap((task) => answeredAlone.get(task) ?? answered.get(task) ?? []);
      return combine(request, answers);
    });
  },
});

const apart = ({ request, group }: Task): readonly Task[] =>
  group.parts.map((part) => ({ request, group: { via: group.via, parts: [part] } }));

async function answer(deps: BatchDeps, tasks: readonly Task[]): Promise<ReadonlyMap<Task, Answer>> {
  const outcomes = await askInBatches(deps, tasks.map(questionOf));
  return new Map(
    tasks.flatMap((task, index) => {
      const outcome = outcomes[index];
      return outcome ? [[task, outcome] as const] : [];
    }),
  );
}
