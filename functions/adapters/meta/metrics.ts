import * as z from 'zod';
import {
  DEFINITIONS,
  type GraphNumber,
  measuredKind,
  type Metric,
  METRIC_TABLE,
  METRICS,
  type MeasuredKind,
} from '../../domain/insights/metric-table.ts';
import type { MetricValues } from '../../domain/insights/metrics.ts';
import type {
  Graph,
  GraphOutcome,
  GraphRefusal,
  MetricsRequest,
  GraphPostNumbers,
} from '../../ports/graph.ts';
import { type BatchDeps, askInBatches } from './batch.ts';
import type { Question } from './question.ts';
import { lacksPermission } from '../../domain/insights/withheld-insights.ts';
import { mergeUsage } from './usage.ts';

type Via = 'insights' | 'fields';
type Body = Readonly<Record<string, unknown>>;

/** How a number is requested and read. `read` returns undefined when the response does not contain it. */
interface Reading {
  readonly via: Via;
  readonly ask: (name: string) => string;
  readonly read: (body: Body, name: string) => number | undefined;
}

const Count = z.number().int().nonnegative();
const Rows = z.array(z.unknown());
const LifetimeRow = z.object({
  name: z.string(),
  // Graph also returns daily rows, mostly 0, under the same name.
  period: z.literal('lifetime'),
  values: z.tuple([z.object({ value: Count })], z.unknown()),
});
const Summary = z.object({ summary: z.object({ total_count: Count }) });
const Shares = z.object({ count: Count });

function readInsight(body: Body, name: string): number | undefined {
  for (const row of Rows.safeParse(body['data']).data ?? []) {
    const parsed = LifetimeRow.safeParse(row);
    if (parsed.success && parsed.data.name === name) return parsed.data.values[0].value;
  }
  return undefined;
}

const READINGS: Readonly<Record<GraphNumber['as'], Reading>> = {
  insight: { via: 'insights', ask: (name) => name, read: readInsight },
  count: { via: 'fields', ask: (name) => name, read: (body, name) => Count.safeParse(body[name]).data },
  summary: {
    via: 'fields',
    ask: (name) => `${name}.limit(0).summary(total_count)`,
    read: (body, name) => Summary.safeParse(body[name]).data?.summary.total_count,
  },
  shares: {
    via: 'fields',
    ask: (name) => name,
    // Graph leaves it out at 0 (docs/facts/meta.md#metrics, believed but unconfirmed), so a post without the field has 0
    // shares.
    read: (body, name) => (body[name] === undefined ? 0 : Shares.safeParse(body[name]).data?.count),
  },
};

/** A metric and where a response contains it. */
interface MetricSource {
  readonly metric: Metric;
  readonly number: GraphNumber;
}

/** Numbers that one request can ask for. */
interface SourceGroup {
  readonly via: Via;
  readonly sources: readonly MetricSource[];
}

/**
 * Returns the requests for one post's metrics. Insights and fields need separate requests: they have different permissions,
 * and a name that Graph does not know fails its whole request. When both give the same metric, insights win.
 */
function groupsOf(kind: MeasuredKind): readonly SourceGroup[] {
  const sources = METRICS.flatMap((metric) =>
    METRIC_TABLE[metric].graph[kind].map((number): MetricSource => ({ metric, number })),
  );
  return (['insights', 'fields'] as const)
    .map((via) => ({ via, sources: sources.filter(({ number }) => READINGS[number.as].via === via) }))
    .filter((group) => group.sources.length > 0);
}

/** One group of numbers of one post. */
interface Task {
  readonly request: MetricsRequest;
  readonly group: SourceGroup;
}

type Answer = GraphOutcome<MetricValues>;

const AnswerBody = {
  insights: z.looseObject({ data: z.array(z.unknown()) }),
  fields: z.looseObject({ id: z.string() }),
};

function questionOf({ request, group }: Task): Question<MetricValues> {
  const { account, remoteId } = request;
  const names = group.sources.map(({ number: { as, name } }) => READINGS[as].ask(name)).join(',');
  return {
    method: 'GET',
    path: group.via === 'insights' ? [remoteId, 'insights'] : [remoteId],
    params: group.via === 'insights' ? { metric: names } : { fields: `id,${names}` },
    token: account.token,
    account: account.remoteId,
    writes: false,
    answer: AnswerBody[group.via].transform((body) => {
      const values: Partial<Record<Metric, number>> = {};
      for (const { metric, number } of group.sources) {
        const value = READINGS[number.as].read(body, number.name);
        if (value !== undefined) values[metric] = value;
      }
      return values;
    }),
  };
}

/** Whether Graph refused a metric's name as unknown or retired. Code 100 with subcode 33 concerns the post itself. */
const concernsAName = ({ code, subcode }: GraphRefusal): boolean =>
  (code === 100 && subcode !== 33) || code === 12;
const concernsSomeNumbersOnly = (refusal: GraphRefusal): boolean =>
  concernsAName(refusal) || lacksPermission(refusal);

/** Each field has its own permission. Insights share one permission, so splitting them would only cost calls. */
const deservesSplitting = ({ group }: Task, answer: Answer): boolean =>
  answer.is === 'refused' &&
  group.sources.length > 1 &&
  (concernsAName(answer.refusal) || (group.via === 'fields' && lacksPermission(answer.refusal)));

const isInsightsRefused = (tasks: readonly Task[], answers: readonly Answer[]): boolean =>
  tasks.some(({ group: { via } }, index) => {
    const answer = answers[index];
    return via === 'insights' && answer?.is === 'refused' && lacksPermission(answer.refusal);
  });

/** Combines the responses about one post, which are in order of trust, into one outcome. */
function combine(
  request: MetricsRequest,
  tasks: readonly Task[],
  answers: readonly Answer[],
): GraphOutcome<GraphPostNumbers> {
  const usage = answers.map((answer) => answer.usage).reduce(mergeUsage, {});
  const doubtful = answers.find((answer) => answer.is === 'unknown');
  if (doubtful) return { ...doubtful, usage };
  const refused = answers.filter((answer) => answer.is === 'refused');
  const fatal = refused.find(({ refusal }) => !concernsSomeNumbersOnly(refusal));
  const refusal = fatal ?? (refused.length === answers.length ? refused[0] : undefined);
  if (refusal) return { ...refusal, usage };
  const values: MetricValues = {};
  for (const answer of answers.toReversed()) if (answer.is === 'done') Object.assign(values, answer.value);
  const definition = DEFINITIONS[measuredKind(request)];
  const value = {
    values,
    definition,
    ...(isInsightsRefused(tasks, answers) && { insightsRefused: true as const }),
  };
  return { is: 'done', value, usage };
}

/**
 * Reads the metrics of many posts. When Graph refuses a group because of one name, each name is requested alone, so that
 * only the retired or forbidden metric is missing.
 */
export const createMetricsReader = (deps: BatchDeps): Pick<Graph, 'readMetrics'> => ({
  async readMetrics(requests) {
    const tasks = requests.map((request) =>
      groupsOf(measuredKind(request)).map((group): Task => ({ request, group })),
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
      return combine(request, asked, answers);
    });
  },
});

const apart = ({ request, group }: Task): readonly Task[] =>
  group.sources.map((source) => ({ request, group: { via: group.via, sources: [source] } }));

async function answer(deps: BatchDeps, tasks: readonly Task[]): Promise<ReadonlyMap<Task, Answer>> {
  const outcomes = await askInBatches(deps, tasks.map(questionOf));
  return new Map(
    tasks.flatMap((task, index) => {
      const outcome = outcomes[index];
      return outcome ? [[task, outcome] as const] : [];
    }),
  );
}
