import { Duration } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { HttpSettings } from '../functions/config.ts';
import type { Front } from './front.ts';
import type { MetaApp } from './meta-app.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';
import type { Stores } from './stores.ts';
import type { WorkQueues } from './work-queues.ts';

export interface HttpProps extends Stores, Pick<StageFunctionProps<never>, 'logDays'> {
  readonly queues: WorkQueues;
  readonly metaApp: MetaApp;
  readonly front: Front;
}

/**
 * The API. The stages intake and captions run in this function and have none of their own: no nudge ever comes to them,
 * they do their work while somebody waits for the answer. So do the first drawing of pictures and the reading of reports.
 */
export class Http extends Construct {
  constructor(scope: Construct, id: string, props: HttpProps) {
    super(scope, id);
    const { table, media, key, queues, metaApp, front, logDays } = props;
    const api = new StageFunction(this, 'Function', {
      folder: 'http',
      description: 'The API, with intake and captions in it',
      settings: HttpSettings,
      environment: {
        TABLE_NAME: table.name,
        MEDIA_BUCKET: media.bucket.bucketName,
        KEY_ID: key.keyId,
        PUBLIC_URL: front.url,
        ...queues.urls,
        ...metaApp.environment,
      },
      // One whole processor: a photo is decoded and pictures are drawn while she waits.
      memorySize: 1769,
      // API Gateway waits no longer.
      timeout: Duration.seconds(29),
      beside: 'photos',
      logDays,
    });
    table.grantUse(api);
    media.grantUse(api);
    key.grantSeal(api);
    key.grantFingerprint(api);
    queues.grantSend(api);
    front.api.addRoutes({
      path: '/api/{path+}',
      methods: [HttpMethod.ANY],
      integration: new HttpLambdaIntegration('Integration', api.lambda),
    });
  }
}
