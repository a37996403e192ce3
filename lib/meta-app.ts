import { CfnParameter } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

export type MetaAppProps = Pick<Settings, 'graphUrl' | 'graphVersion'>;

/** The names of the parameters; `npm run deploy` fills them. */
export const META_APP_PARAMETERS = { id: 'MetaAppId', sealedSecret: 'MetaAppSealedSecret' } as const;

/**
 * Our app at Meta. Its id and its sealed secret are parameters without defaults: a deployment without them is refused by
 * CloudFormation, and the template holds neither.
 */
export class MetaApp extends Construct {
  /** What a function that speaks to Graph is told. */
  readonly environment: {
    readonly META_APP_ID: string;
    readonly META_APP_SECRET_SEALED: string;
    readonly GRAPH_URL?: string;
    readonly GRAPH_VERSION?: string;
  };

  /** What a function is told that only asks whether Graph is there. */
  readonly place: { readonly GRAPH_URL?: string; readonly GRAPH_VERSION?: string };

  constructor(scope: Construct, id: string, { graphUrl, graphVersion }: MetaAppProps) {
    super(scope, id);
    const appId = new CfnParameter(this, 'Id', {
      type: 'String',
      allowedPattern: '\\d{5,20}',
      description: 'The id of the Meta app, from its dashboard',
    });
    const secret = new CfnParameter(this, 'SealedSecret', {
      type: 'String',
      noEcho: true,
      allowedPattern: 'k1\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+',
      description: 'The secret of the Meta app, sealed with the deployment’s key',
    });
    appId.overrideLogicalId(META_APP_PARAMETERS.id);
    secret.overrideLogicalId(META_APP_PARAMETERS.sealedSecret);
    this.place = {
      ...(graphUrl !== undefined && { GRAPH_URL: graphUrl }),
      ...(graphVersion !== undefined && { GRAPH_VERSION: graphVersion }),
    };
    this.environment = {
      META_APP_ID: appId.valueAsString,
      META_APP_SECRET_SEALED: secret.valueAsString,
      ...this.place,
    };
  }
}
