import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';
import type { Deployment } from './settings.ts';

/** Where CloudFormation knows budgets: not in Jakarta. */
export const BUDGET_REGION = 'us-east-1';

export interface BudgetStackProps extends StackProps {
  readonly deployment: Deployment;
  /** In US dollars a month. */
  readonly budget: number;
  readonly operatorEmail: string;
}

/** Tells who operates before money is gone: at 80 % of the month's budget, and when the forecast passes all of it. */
export class BudgetStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { deployment, budget, operatorEmail, ...props }: BudgetStackProps,
  ) {
    super(scope, id, props);
    const subscribers = [{ address: operatorEmail, subscriptionType: 'EMAIL' }];
    const when = (notificationType: string, threshold: number) => ({
      notification: { comparisonOperator: 'GREATER_THAN', notificationType, threshold },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: budget, unit: 'USD' },
        // What is tagged as this deployment; the tag is activated once in the billing console (docs/deploy.md).
        costFilters: { TagKeyValue: [`user:etalase$${deployment}`] },
      },
      notificationsWithSubscribers: [when('ACTUAL', 80), when('FORECASTED', 100)],
    });
  }
}
