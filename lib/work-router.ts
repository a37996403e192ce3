import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { RouterSettings } from '../functions/config.ts';
import type { RoutedStage } from '../functions/domain/work/kinds.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';
import type { WorkQueues } from './work-queues.ts';

/** Every stage that the router starts. */
type RoutedStages = Readonly<Record<RoutedStage, Pick<StageFunction<never>, 'lambda'>>>;

export interface WorkRouterProps extends Pick<StageFunctionProps<never>, 'hosting'> {
  readonly queues: WorkQueues;
  readonly stages: RoutedStages;
}

/** The router only passes messages on, so a higher concurrency would not be faster. Two is the least that AWS allows. */
const AT_ONCE = 2;

/** The function that takes messages from the work queue and starts the stage that does the work. */
export class WorkRouter extends Construct {
  constructor(scope: Construct, id: string, { queues, stages, hosting }: WorkRouterProps) {
    super(scope, id);
    const router = new StageFunction(this, 'Function', {
      folder: 'due/router',
      description: 'Hands each message of the work queue to the stage whose work it is',
      settings: RouterSettings,
      environment: {
        CAMPAIGNS_FUNCTION: stages.campaigns.lambda.functionName,
        INSPECT_FUNCTION: stages.inspect.lambda.functionName,
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
