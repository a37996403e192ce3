import { z } from 'zod';
import { type Problem, refuseIfAny } from './domain/problem.ts';

const WebAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** Where the Graph API is and which version is spoken; any server that speaks it can stand in. */
const GraphSettings = {
  GRAPH_URL: WebAddress.transform((url) => url.replace(/\/+$/, '')).optional(),
  GRAPH_VERSION: z
    .string()
    .regex(/^v\d{2}\.\d$/, { error: 'must look like v24.0' })
    .default('v24.0'),
  META_APP_ID: z.string().min(1).optional(),
  META_APP_SECRET: z.string().min(1).optional(),
};

/** What the embedded system reads from the environment; options of the command line win over it. */
export const EmbeddedSettings = z.object({
  ...GraphSettings,
  /** Where Meta and phones reach this machine: a tunnel's https address. */
  PUBLIC_URL: WebAddress.transform((url) => url.replace(/\/+$/, '')).optional(),
  ETALASE_DATA: z.string().min(1).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
});
export type EmbeddedSettings = z.infer<typeof EmbeddedSettings>;

const badSetting = (issue: z.core.$ZodIssue): Problem => {
  const name = issue.path.join('.');
  return {
    code: 'config.badSetting',
    kind: 'invalid',
    text: {
      id: `Pengaturan ${name} salah: ${issue.message}.`,
      en: `The setting ${name} is wrong: ${issue.message}.`,
    },
    retryable: false,
  };
};

/** Reads settings by their schema from the environment; an empty variable counts as absent. Throws `ProblemError`. */
export function readSettings<S extends z.ZodObject>(schema: S, environment = process.env): z.output<S> {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  refuseIfAny(parsed.error.issues.map(badSetting));
  throw parsed.error;
}
