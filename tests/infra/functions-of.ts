import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { resourcesOf } from './synthesized.ts';

const Statement = z.looseObject({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.unknown(),
  Condition: z.unknown().optional(),
});
export type Statement = z.infer<typeof Statement>;

const Policy = z.looseObject({ PolicyDocument: z.object({ Statement: z.array(Statement) }) });
const Environment = z.object({ Variables: z.record(z.string(), z.unknown()) });

const ownedBy = (name: string) => (id: string) => id.startsWith(`${name}Function`);

function propertiesOf(template: Template, type: string, name: string): Record<string, unknown> | undefined {
  const [found, ...others] = [...resourcesOf(template, type)].filter(([id]) => ownedBy(name)(id));
  if (others.length > 0) throw new Error(`${name} has more than one ${type}`);
  return found?.[1].Properties;
}

/** The properties of the function of a construct. */
export const functionNamed = (template: Template, name: string) =>
  propertiesOf(template, 'AWS::Lambda::Function', name);

/** The variables that a function is given. */
export const environmentOf = (template: Template, name: string) =>
  Environment.parse(functionNamed(template, name)?.['Environment']).Variables;

/** What a function's role may do. */
export const statementsOf = (template: Template, name: string): readonly Statement[] =>
  Policy.parse(propertiesOf(template, 'AWS::IAM::Policy', name)).PolicyDocument.Statement;

export const actionsOf = (template: Template, name: string): readonly string[] =>
  statementsOf(template, name).flatMap(({ Action }) => Action);
