import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ConnectSettings } from '../functions/config.ts';
import { apiEnvironment, apiHosting, type ApiFunctionProps } from './api-function.ts';
import type { MetaApp } from './meta-app.ts';
import { StageFunction } from './stage-function.ts';
import type { Stores } from './stores.ts';

export interface ConnectProps extends ApiFunctionProps, Pick<Stores, 'key'> {
  readonly metaApp: MetaApp;
}

/** The paths of the API that call Graph. */
export const CONNECT_PATHS = ['/api/connect/{path+}'];

/** The part of the API that connects pages: the only function that seals tokens. */
export class Connect extends Construct {
  constructor(scope: Construct, id: string, props: ConnectProps) {
    super(scope, id);
    const connect = new StageFunction(this, 'Function', {
      folder: 'http/connect',
      description: 'Connects pages: sends to Meta, takes the answer, seals the tokens',
      settings: ConnectSettings,
      environment: { ...apiEnvironment(props), KEY_ID: props.key.keyId, ...props.metaApp.environment },
      memorySize: 512,
      timeout: Duration.seconds(29),
      hosting: apiHosting(props),
    });
    props.table.grantUse(connect);
    props.key.grantSeal(connect);
    // A fingerprint proves the `state` that is sent to Meta and returned.
    props.key.grantFingerprint(connect);
    props.queues.grantSend(connect);
    props.front.serve('Connecting', CONNECT_PATHS, connect.lambda);
  }
}
