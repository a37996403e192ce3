import { Tags } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { AppStack } from './app-stack.ts';
import { readDeployment } from './settings.ts';
import { StatefulStack } from './stateful-stack.ts';

/** Puts both stacks of the deployment that the context names into an app. Throws `BadSettingsError`. */
export function addEtalase(app: App): { readonly stateful: StatefulStack; readonly app: AppStack } {
  const { deployment, settings } = readDeployment(app.node);
  const env = { region: settings.region };
  const stateful = new StatefulStack(app, `Etalase-${deployment}-data`, {
    description: 'Etalase: table, media and key',
    env,
    keepData: settings.keepData,
  });
  const flow = new AppStack(app, `Etalase-${deployment}`, {
    description: 'Etalase: the flow from photo to report',
    env,
    settings,
    stores: stateful,
  });
  Tags.of(app).add('etalase', deployment);
  return { stateful, app: flow };
}
