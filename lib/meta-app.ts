import { CfnParameter } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

export type MetaAppProps = Pick<Settings, 'graphUrl' | 'graphVersion'>;

/** Names of the stack's parameters; `npm run deploy` supplies their values. */
export const META_APP_PARAMETERS = { id: 'MetaAppId', sealedSecret: 'MetaAppSealed' } as const;

/**
 * Our app at Meta. Its id and sealed secret are parameters without defaults: CloudFormation refuses a deployment without
 * them, and the template contains neither.
 */
export class MetaApp extends Construct {
  /** The environment variables of a function that calls Graph. */
  readonly environment: {
    readonly META_APP_ID: string;
    readonly META_APP_SECRET_SEALED: string;
    readonly GRAPH_URL?: string;
    readonly GRAPH_VERSION?: string;
  };

  /** The environment variables of a function that only checks whether Graph responds. */
  readonly endpoint: { readonly GRAPH_URL?: string; readonly GRAPH_VERSION?: string };

  constructor(scope: Construct, id: string, { graphUrl, graphVersion }: MetaAppProps) {
    super(scope, id);
    const appId = new CfnParameter(this, 'Id', {
      type: 'String',
      allowedPattern: '\\d{5,20}',
      description: 'The id of the Meta app, from its dashboard',
    });
    // Not hidden: it opens nothing without the key, and `npm run deploy` reads it back so as not to seal it anew each time.
    const secret = new CfnParameter(this, 'SealedSecret', {
      type: 'String',
      allowedPattern: 'k1\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+',
      description: 'The secret of the Meta app, sealed with the deployment’s key',
    });
    appId.overrideLogicalId(META_APP_PARAMETERS.id);
    secret.overrideLogicalId(META_APP_PARAMETERS.sealedSecret);
    this.endpoint = {
      ...(graphUrl !== undefined && { GRAPH_URL: graphUrl }),
      ...(graphVersion !== undefined && { GRAPH_VERSION: graphVersion }),
    };
    this.environment = {
      META_APP_ID: appId.valueAsString,
      META_APP_SECRET_SEALED: secret.valueAsString,
      ...this.endpoint,
    };
  }
}
