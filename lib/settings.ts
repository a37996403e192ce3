import type { Node } from 'constructs';
import { z } from 'zod';

/** How long CloudWatch keeps logs: some of the lengths that it knows, in days. */
const LogDays = z.union([z.literal(7), z.literal(14), z.literal(30), z.literal(90)]);

/** What may be said of one deployment in cdk.json or by `--context`. Secrets never stand here. */
export const Settings = z.strictObject({
  /** Jakarta: near the people, and their data stay in the country. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, { error: 'must be a region such as ap-southeast-3' })
    .default('ap-southeast-3'),
  /** Whether table, media and key outlive the stack, and the table refuses to be deleted. */
  keepData: z.boolean(),
  logDays: LogDays,
  /** Another server that speaks the Graph API, for trying out; Meta's own when absent. */
  graphUrl: z.url({ protocol: /^https$/ }).optional(),
  graphVersion: z
    .string()
    .regex(/^v\d{2}\.\d$/)
    .optional(),
});
export type Settings = z.infer<typeof Settings>;

export const Deployment = z.enum(['dev', 'prod']);
export type Deployment = z.infer<typeof Deployment>;

/** A setting of the deployment is missing or wrong. The message names each. */
export class BadSettingsError extends Error {
  override readonly name = 'BadSettingsError';
}

function parsed<S extends z.ZodType>(schema: S, value: unknown, where: string): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => [where, ...path].join('.') + `: ${message}`);
  throw new BadSettingsError(`wrong settings: ${faults.join('; ')}`);
}

/** Reads which deployment is meant (context `deployment`, `dev` when absent) and its settings (context of that name). */
export function readDeployment(node: Node): { readonly deployment: Deployment; readonly settings: Settings } {
  const named: unknown = node.tryGetContext('deployment');
  const deployment = parsed(Deployment, named ?? 'dev', 'deployment');
  return { deployment, settings: parsed(Settings, node.tryGetContext(deployment), deployment) };
}
