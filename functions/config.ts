import * as z from 'zod';
import { GRAPH_VERSION } from './domain/channel/graph-version.ts';
import { type Problem, problem, refuseIfAny } from './domain/problem.ts';

const NO_ADDRESS = 'must be an http or https address, such as http://127.0.0.1:4010';
const NO_PASSWORD = 'must hold no name and no password';
const WebAddress = z
  .url({ protocol: /^https?$/, error: NO_ADDRESS })
  .refine((url) => !/^https?:\/\/[^/?#]*@/i.test(url), { error: NO_PASSWORD });
const NO_HOSTS =
  'must be names without port and path, with commas between them, such as etalase.lan,192.168.1.7';
/** Names of hosts, or addresses; of IPv6 in brackets, as they stand in the address of a page. */
const HostNames = z.string().transform((text, context) => {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  if (!names.every((name) => /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/.test(name))) context.addIssue(NO_HOSTS);
  return names;
});
const NO_VERSION = 'must look like v24.0';
/** Messages for settings that users type, in Indonesian; all other messages are for operators. */
const IN_INDONESIAN: Readonly<Record<string, string>> = {
  [NO_ADDRESS]: 'harus alamat http atau https, misalnya http://127.0.0.1:4010',
  [NO_PASSWORD]: 'tidak boleh berisi nama pengguna dan kata sandi',
  [NO_HOSTS]: 'harus nama tanpa port dan tanpa garis miring, dipisah koma, misalnya etalase.lan,192.168.1.7',
  [NO_VERSION]: 'bentuknya seperti v24.0',
};
const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

/** The Graph API's address and version; any server that implements it can be used instead. */
const GraphSettings = {
  GRAPH_URL: WebAddress.transform(withoutSlash).optional(),
  GRAPH_VERSION: z
    .string()
    .regex(/^v\d{2}\.\d$/, { error: NO_VERSION })
    .default(GRAPH_VERSION.name),
  META_APP_ID: z.string().min(1).optional(),
  META_APP_SECRET: z.string().min(1).optional(),
};

/** The Bedrock model that writes captions; if absent, the phrase books alone write them. */
const ModelSettings = {
  BEDROCK_MODEL_ID: z.string().min(1).optional(),
  BEDROCK_REGION: z.string().min(1).optional(),
};

/** Environment variables of the embedded system; command line options override them. */
export const EmbeddedSettings = z.object({
  ...ModelSettings,
  ...GraphSettings,
  /** The https address of a tunnel through which Meta and phones reach this machine. */
  PUBLIC_URL: WebAddress.transform(withoutSlash).optional(),
  /** Further names at which this machine is reached, such as in its own network. Others are refused. */
  ALLOWED_HOSTS: HostNames.default([]),
  ETALASE_DATA: z.string().min(1).optional(),
  /** `off` saves 400 MB of memory: nothing is looked for in photos. */
  PHOTO_MODELS: z.enum(['on', 'off']).default('on'),
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
});
export type EmbeddedSettings = z.infer<typeof EmbeddedSettings>;

/** Environment variables of the AWS deployment's functions. `lib` writes them by the same schemas. */
const TableSettings = { TABLE_NAME: z.string().min(1) };
const QueueSettings = { PUBLISH_QUEUE_URL: z.url(), WORK_QUEUE_URL: z.url() };
const KeySettings = { KEY_ID: z.string().min(1) };
const PublicSettings = {
  /** The address at which browsers and Meta reach the deployment: CloudFront. */
  PUBLIC_URL: WebAddress.transform(withoutSlash),
};
const MediaSettings = { MEDIA_BUCKET: z.string().min(1), ...PublicSettings };
const MetaSettings = {
  GRAPH_URL: WebAddress.transform(withoutSlash).default('https://graph.facebook.com'),
  GRAPH_VERSION: GraphSettings.GRAPH_VERSION,
  META_APP_ID: z.string().min(1),
  /** The app's secret, sealed by our sealer in the context `META_SECRET_CONTEXT`. */
  META_APP_SECRET_SEALED: z.string().min(1),
};
/** The encryption context of the Meta app's sealed secret. */
export const META_SECRET_CONTEXT = 'setting#META_APP_SECRET';

export const ClockSettings = z.object({ ...TableSettings, ...QueueSettings });
export const CampaignsSettings = z.object({ ...TableSettings, ...QueueSettings, ...ModelSettings });
export const InspectSettings = z.object({ ...TableSettings, ...QueueSettings, ...MediaSettings });
export const RenderSettings = z.object({
  ...TableSettings,
  ...QueueSettings,
  ...MediaSettings,
  ...KeySettings,
});
export const PublishSettings = z.object({
  ...TableSettings,
  ...QueueSettings,
  ...PublicSettings,
  ...KeySettings,
  ...MetaSettings,
});
export const CollectSettings = z.object({
  ...TableSettings,
  ...QueueSettings,
  ...KeySettings,
  ...MetaSettings,
});
export const InsightsSettings = z.object(TableSettings);
/** Settings of every API function. */
const ApiSettings = { ...TableSettings, ...QueueSettings, ...PublicSettings };
export const HttpSettings = z.object({
  ...ApiSettings,
  ...ModelSettings,
  // Used only to check whether Graph can be reached.
  GRAPH_URL: MetaSettings.GRAPH_URL,
  GRAPH_VERSION: MetaSettings.GRAPH_VERSION,
});
export const PhotosSettings = z.object({
  ...ApiSettings,
  ...MediaSettings,
  ...KeySettings,
  UPLOADS_BUCKET: z.string().min(1),
});
export const ConnectSettings = z.object({ ...ApiSettings, ...KeySettings, ...MetaSettings });
/** The names of the functions that the work queue's router starts, one per stage. */
export const RouterSettings = z.object({
  CAMPAIGNS_FUNCTION: z.string().min(1),
  INSPECT_FUNCTION: z.string().min(1),
  RENDER_FUNCTION: z.string().min(1),
  COLLECT_FUNCTION: z.string().min(1),
  INSIGHTS_FUNCTION: z.string().min(1),
});

/** Environment variables that Lambda itself sets. */
export const LambdaSettings = z.object({
  /** The folder of the unpacked code, which contains the templates. */
  LAMBDA_TASK_ROOT: z.string().min(1),
  AWS_REGION: z.string().min(1),
});
export const LambdaIdentity = z.object({
  AWS_REGION: z.string().min(1),
  AWS_ACCESS_KEY_ID: z.string().min(1),
  AWS_SECRET_ACCESS_KEY: z.string().min(1),
  AWS_SESSION_TOKEN: z.string().min(1).optional(),
  /** The AWS SDK's variables for other endpoints, of the Lambda API or of all services; only emulators set them. */
  AWS_ENDPOINT_URL_LAMBDA: z.url().optional(),
  AWS_ENDPOINT_URL: z.url().optional(),
});

const badSetting = (issue: z.core.$ZodIssue): Problem => {
  const name = issue.path.join('.');
  return problem('config.badSetting', 'invalid', {
    id: `Pengaturan ${name} salah: ${IN_INDONESIAN[issue.message] ?? issue.message}.`,
    en: `The setting ${name} is wrong: ${issue.message}.`,
  });
};

/** Reads settings by their schema from the environment; an empty variable counts as absent. Throws `ProblemError`. */
export function readSettings<S extends z.ZodObject>(schema: S, environment = process.env): z.output<S> {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  refuseIfAny(parsed.error.issues.map(badSetting));
  throw parsed.error;
}

/** Returns the model that the settings name, with its region; undefined when they name none. */
export function modelFrom(
  settings: { readonly BEDROCK_MODEL_ID?: string | undefined; readonly BEDROCK_REGION?: string | undefined },
  region: string,
): { readonly modelId: string; readonly region: string } | undefined {
  const { BEDROCK_MODEL_ID: modelId, BEDROCK_REGION: chosen } = settings;
  return modelId === undefined ? undefined : { modelId, region: chosen ?? region };
}
