import { consumeQueue } from '../../adapters/aws/consume-queue.ts';
import { emfMeter } from '../../adapters/aws/emf-meter.ts';
import { jsonLinesLog } from '../../adapters/aws/json-lines-log.ts';
import { createStarter } from '../../adapters/aws/start-function.ts';
import { LambdaIdentity, readSettings, RouterSettings } from '../../config.ts';
import { STAGE_OF_WORK, type WorkingStage } from '../../domain/work/stage-of-work.ts';

const settings = readSettings(RouterSettings);
const lambda = readSettings(LambdaIdentity);
const start = createStarter({
  region: lambda.AWS_REGION,
  credentials: {
    accessKeyId: lambda.AWS_ACCESS_KEY_ID,
    secretAccessKey: lambda.AWS_SECRET_ACCESS_KEY,
    ...(lambda.AWS_SESSION_TOKEN !== undefined && { sessionToken: lambda.AWS_SESSION_TOKEN }),
  },
  ...(lambda.AWS_ENDPOINT_URL_LAMBDA !== undefined && { endpoint: lambda.AWS_ENDPOINT_URL_LAMBDA }),
});

/** The stages that the router starts; the one that publishes has a queue of its own. */
const FUNCTIONS: Readonly<Record<WorkingStage, string | undefined>> = {
  campaigns: settings.CAMPAIGNS_FUNCTION,
  render: settings.RENDER_FUNCTION,
  publish: undefined,
  collect: settings.COLLECT_FUNCTION,
  insights: settings.INSIGHTS_FUNCTION,
};

/**
 * Hands each nudge of the work queue to the stage whose work it is, and no more: the stage is done with it or the due
 * index sends another. Why there is a router and not a queue for each stage: docs/decisions/0003.
 */
export const handler = consumeQueue({
  log: jsonLinesLog(),
  meter: emfMeter(),
  work: async (message) => {
    const name = FUNCTIONS[STAGE_OF_WORK[message.kind]];
    if (name === undefined) throw new TypeError(`work of the kind ${message.kind} has a queue of its own`);
    await start(name, message);
    return 'handed over';
  },
});
