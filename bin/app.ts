import { App } from 'aws-cdk-lib';
import { addEtalase } from '../lib/etalase.ts';
import { BadSettingsError } from '../lib/settings.ts';

// The CDK app, run by `npm run synth` and `npm run deploy`. `--context deployment=prod` selects the deployment.
try {
  const app = new App();
  addEtalase(app);
  app.synth();
} catch (error) {
  if (!(error instanceof BadSettingsError)) throw error;
  process.stderr.write(`etalase: ${error.message}\n`);
  process.exitCode = 2;
}
