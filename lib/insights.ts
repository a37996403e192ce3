import { Construct } from 'constructs';
import { InsightsSettings } from '../functions/config.ts';
import type { DataTable } from './data-table.ts';
import { StageFunction, type StageFunctionProps } from './stage-function.ts';

export interface InsightsProps extends Pick<StageFunctionProps<never>, 'hosting'> {
  readonly table: DataTable;
}

/** The function that aggregates days into reports. The API's function reads the reports. */
export class Insights extends Construct {
  readonly function: StageFunction<typeof InsightsSettings>;

  constructor(scope: Construct, id: string, { table, hosting }: InsightsProps) {
    super(scope, id);
    this.function = new StageFunction(this, 'Function', {
      folder: 'insights',
      description: 'Aggregates the metrics of a day into its report',
      settings: InsightsSettings,
      environment: { TABLE_NAME: table.name },
      memorySize: 256,
      hosting,
    });
    table.grantUse(this.function);
  }
}
