import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { RouterSettings } from '../functions/config.ts';
import type { RoutedStage } from '../functions/domain/work/kinds.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';
import type { WorkQueues } from './work-queues.ts';

/** Every stage to which the router hands messages on. */
export type RoutedStages = Readonly<Record<RoutedStage, Pick<StageFunction<never>, 'lambda'>>>;

export interface WorkRouterProps extends Pick<StageFunctionProps<never>, 'hosting'> {
  readonly queues: WorkQueues;
  readonly stages: RoutedStages;
}

/** It only hands over; more at once would not be faster. Two is the least that AWS takes. */
const AT_ONCE = 2;

/** Takes messages from the work queue and starts the stage whose work each is. */
export class WorkRouter extends Construct {
  constructor(scope: Construct, id: string, { queues, stages, hosting }: WorkRouterProps) {
    super(scope, id);
    const router = new StageFunction(this, 'Function', {
      folder: 'due/router',
      description: 'Hands each message of the work queue to the stage whose work it is',
      settings: RouterSettings,
      environment: {
        CAMPAIGNS_FUNCTION: stages.campaigns.lambda.functionName,
        RENDER_FUNCTION: stages.render.lambda.functionName,
        COLLECT_FUNCTION: stages.collect.lambda.functionName,
        INSIGHTS_FUNCTION: stages.insights.lambda.functionName,
      },
      memorySize: 256,
      timeout: Duration.seconds(20),
      hosting,
    });
    for (const { lambda } of Object.values(stages)) lambda.grantInvokeLatestVersion(router);
    router.lambda.addEventSource(queues.workTrigger(AT_ONCE));
  }
}
