import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { METRIC_NAMES } from '../../../functions/domain/work/metric-names.ts';
import { addEtalase } from '../../../lib/etalase.ts';
import { PROJECT } from '../../../embedded/system/project-folders.ts';

/** What a deployment's template contains that costs money. */
export interface Deployed {
  readonly keys: number;
  readonly alarms: number;
  readonly metrics: number;
  /** Queues that Lambda polls all the time. */
  readonly polledQueues: number;
  /** Gigabytes of memory of each function, by its construct. */
  readonly memory: Readonly<Record<string, number>>;
}

const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) });
const Memory = z.object({ Properties: z.object({ MemorySize: z.number() }) });

/** Synthesizes the stacks without code and reads what they contain. */
export function readDeployed(): Deployed {
  const { context } = CdkJson.parse(JSON.parse(readFileSync(join(PROJECT, 'cdk.json'), 'utf8')));
  const stacks = addEtalase(new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } }));
  const [data, app] = [Template.fromStack(stacks.stateful), Template.fromStack(stacks.app)];
  const count = (type: string): number =>
    [data, app].flatMap((each) => Object.keys(each.findResources(type))).length;
  const functions = Object.entries(app.findResources('AWS::Lambda::Function'));
  return {
    keys: count('AWS::KMS::Key'),
    alarms: count('AWS::CloudWatch::Alarm'),
    metrics: METRIC_NAMES.length,
    polledQueues: count('AWS::Lambda::EventSourceMapping'),
    memory: Object.fromEntries(
      functions.map(([id, resource]) => [
        id.slice(0, id.indexOf('Function')),
        Memory.parse(resource).Properties.MemorySize / 1024,
      ]),
    ),
  };
}
