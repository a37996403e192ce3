import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { HttpSettings } from '../functions/config.ts';
import { apiEnvironment, apiHosting, type ApiFunctionProps } from './api-function.ts';
import type { CaptionModel } from './caption-model.ts';
import type { MetaApp } from './meta-app.ts';
import { StageFunction } from './stage-function.ts';

export interface HttpProps extends ApiFunctionProps {
  readonly metaApp: MetaApp;
  /** Writes captions while a person waits. */
  readonly captionModel: CaptionModel;
}

/**
 * The API without the paths of `PhotosApi` and `Connect`. It is small, so that it starts quickly. It writes captions and
 * reads reports while a person waits.
 */
export class Http extends Construct {
  constructor(scope: Construct, id: string, props: HttpProps) {
    super(scope, id);
    const { table, queues, metaApp, front, captionModel } = props;
    const api = new StageFunction(this, 'Function', {
      folder: 'http',
      description: 'The API: sign-in, products, captions, campaigns, posts and reports',
      settings: HttpSettings,
      environment: { ...apiEnvironment(props), ...metaApp.endpoint, ...captionModel.environment },
      memorySize: 1024,
      // API Gateway waits no longer.
      timeout: Duration.seconds(29),
      hosting: apiHosting(props),
    });
    table.grantUse(api);
    queues.grantSend(api);
    captionModel.grantUse(api);
    front.serve('Rest', ['/api/{path+}'], api.lambda);
  }
}
