import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { addEtalase } from '../../lib/etalase.ts';
import { ROOT } from '../architecture/source-files.ts';

const CdkJson = z.object({ context: z.record(z.string(), z.unknown()) });

/** The context of cdk.json, as the CDK command hands it to the app. */
const { context } = CdkJson.parse(JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')));

/** That context with some of it replaced. Production has an operator, whom nobody can guess for her. */
export const contextWith = (given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  ...context,
  prod: { ...z.looseObject({}).parse(context['prod']), operatorEmail: 'operator@example.org' },
  ...given,
});

/** An app that bundles no code, which would take esbuild and npm half a minute. */
export const appWith = (given: Readonly<Record<string, unknown>> = {}): App =>
  new App({ context: { ...contextWith(given), 'aws:cdk:bundling-stacks': [] } });

/** The templates of both stacks, made as `npm run synth` makes them. */
export function synthesized(given: Readonly<Record<string, unknown>> = {}): {
  readonly data: Template;
  readonly app: Template;
} {
  const stacks = addEtalase(appWith(given));
  return { data: Template.fromStack(stacks.stateful), app: Template.fromStack(stacks.app) };
}

/** The part of a resource that we look at. */
const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
export type Resource = z.infer<typeof Resource>;

/** All resources of a type, by their logical ids. */
export const resourcesOf = (template: Template, type: string): ReadonlyMap<string, Resource> =>
  new Map(
    Object.entries(template.findResources(type)).map(([id, resource]) => [id, Resource.parse(resource)]),
  );
