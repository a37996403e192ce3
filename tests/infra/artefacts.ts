import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { addEtalase } from '../../lib/etalase.ts';
import { contextWith } from './synthesized.ts';

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.looseObject({}).optional(),
    }),
  ),
});
const FunctionProperties = z.object({
  Handler: z.string(),
  Code: z.object({ S3Key: z.string().regex(/^[0-9a-f]{64}\.zip$/) }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});

/** A function as it would be uploaded. */
export interface Artefact {
  readonly asset: string;
  readonly handler: string;
  /** The names of the variables that the template gives it. */
  readonly variables: readonly string[];
}

/** Synthesizes the whole app, with its code, for a processor; returns each function by its construct's name. */
export function artefacts(outdir: string, processor: 'arm64' | 'x86_64'): ReadonlyMap<string, Artefact> {
  const dev = { keepData: false, logDays: 7, processor };
  const app = new App({ context: contextWith({ dev }), outdir });
  const { app: stack } = addEtalase(app);
  app.synth();
  const template = Template.parse(
    JSON.parse(readFileSync(join(outdir, `${stack.artifactId}.template.json`), 'utf8')),
  );
  return new Map(
    Object.entries(template.Resources)
      .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
      .map(([id, { Properties }]) => {
        const { Handler: handler, Environment, Code } = FunctionProperties.parse(Properties);
        const name = id.slice(0, id.indexOf('Function'));
        const asset = join(outdir, `asset.${Code.S3Key.replace('.zip', '')}`);
        return [name, { asset, handler, variables: Object.keys(Environment.Variables) }];
      }),
  );
}
