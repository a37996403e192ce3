import { Tags } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { AppStack } from './app-stack.ts';
import { BUDGET_REGION, BudgetStack } from './budget-stack.ts';
import { FIREWALL_REGION, FirewallStack } from './firewall-stack.ts';
import { acknowledgeFindings } from './findings.ts';
import { readDeployment } from './settings.ts';
import { StatefulStack } from './stateful-stack.ts';
import { refuseReplacing } from './unreplaced.ts';

/** Adds the stacks of the deployment that the context names to an app. Throws `BadSettingsError`. */
export function addEtalase(app: App): { readonly stateful: StatefulStack; readonly app: AppStack } {
  const { deployment, settings } = readDeployment(app.node);
  const { region, keepData, operatorEmail, budget } = settings;
  const env = { region };
  const stateful = new StatefulStack(app, `Etalase-${deployment}-data`, {
    description: 'Etalase: table, media and key',
    env,
    keepData,
    terminationProtection: keepData,
  });
  refuseReplacing(stateful);
  const flow = new AppStack(app, `Etalase-${deployment}`, {
    description: 'Etalase: the flow from photo to report',
    env,
    deployment,
    settings,
    stores: stateful,
  });
  if (operatorEmail !== undefined)
    new BudgetStack(app, `Etalase-${deployment}-budget`, {
      description: 'Etalase: tells before money is gone',
      env: { region: BUDGET_REGION },
      deployment,
      budget,
      operatorEmail,
    });
  if (settings.firewall)
    new FirewallStack(app, `Etalase-${deployment}-firewall`, {
      description: 'Etalase: limits how often an address may ask',
      env: { region: FIREWALL_REGION },
      firewall: settings.firewall,
    });
  Tags.of(app).add('etalase', deployment);
  acknowledgeFindings(stateful, flow, settings);
  return { stateful, app: flow };
}
