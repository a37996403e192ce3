import { consumeQueue } from '../../adapters/aws/consume-queue.ts';
import { emfMeter } from '../../adapters/aws/emf-meter.ts';
import { jsonLinesLog } from '../../adapters/aws/json-lines-log.ts';
import { createStarter } from '../../adapters/aws/start-function.ts';
import { LambdaIdentity, readSettings, RouterSettings } from '../../config.ts';
import { KINDS, type RoutedStage } from '../../domain/work/kinds.ts';

const settings = readSettings(RouterSettings);
const lambda = readSettings(LambdaIdentity);
const endpoint = lambda.AWS_ENDPOINT_URL_LAMBDA ?? lambda.AWS_ENDPOINT_URL;
const start = createStarter({
  region: lambda.AWS_REGION,
  credentials: {
    accessKeyId: lambda.AWS_ACCESS_KEY_ID,
    secretAccessKey: lambda.AWS_SECRET_ACCESS_KEY,
    ...(lambda.AWS_SESSION_TOKEN !== undefined && { sessionToken: lambda.AWS_SESSION_TOKEN }),
  },
  ...(endpoint !== undefined && { endpoint }),
});

/** The Lambda function of each stage. */
const FUNCTIONS: Readonly<Record<RoutedStage, string>> = {
  campaigns: settings.CAMPAIGNS_FUNCTION,
  inspect: settings.INSPECT_FUNCTION,
  render: settings.RENDER_FUNCTION,
  collect: settings.COLLECT_FUNCTION,
  insights: settings.INSIGHTS_FUNCTION,
};

/**
 * Starts, for each message of the work queue, the function of the stage whose work it is, and does not wait for it: if the
 * stage fails, the due index sends another message. Why there is a router and not a queue per stage: docs/decisions/0003.
 */
export const handler = consumeQueue({
  log: jsonLinesLog(),
  meter: emfMeter(),
  work: async (message) => {
    const kind = KINDS[message.kind];
    if (kind.queue !== 'work') throw new TypeError(`work of the kind ${message.kind} has a queue of its own`);
    await start(FUNCTIONS[kind.stage], message);
    return 'handed over';
  },
});
