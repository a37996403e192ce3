import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';
import type { Deployment } from './settings.ts';

/** A region in which CloudFormation supports budgets; Jakarta does not. */
export const BUDGET_REGION = 'us-east-1';

export interface BudgetStackProps extends StackProps {
  readonly deployment: Deployment;
  /** In US dollars per month. */
  readonly budget: number;
  readonly operatorEmail: string;
}

/**
 * Notifies the operator before the budget is spent: at 80 % of the month's budget, and when the forecast exceeds all of it.
 */
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
        // Everything that is tagged as this deployment. The tag is activated once in the billing console (docs/deploy.md).
        costFilters: { TagKeyValue: [`user:etalase$${deployment}`] },
      },
      notificationsWithSubscribers: [when('ACTUAL', 80), when('FORECASTED', 100)],
    });
  }
}
