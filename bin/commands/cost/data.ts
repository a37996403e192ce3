import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Amount = z.number().nonnegative();

/** Everything that AWS charges for, by the name of its price. */
export const METERS = [
  'lambdaGigabyteSecond',
  'lambdaRequest',
  'tableWriteUnit',
  'tableReadUnit',
  'tableGigabyteMonth',
  'backupGigabyteMonth',
  'queueRequest',
  'keyMonth',
  'keyRequest',
  'alarmMonth',
  'metricMonth',
  'logGigabyte',
  'schedulerCall',
  'apiRequest',
  'objectPut',
  'objectGet',
  'objectGigabyteMonth',
  'edgeGigabyteMeta',
  'edgeGigabytePeople',
  'edgeRequest',
  'edgeFunctionCall',
] as const;
export type Meter = (typeof METERS)[number];

/** Amount per meter in a month. */
export type Usage = Readonly<Partial<Record<Meter, number>>>;

const Prices = z.object({
  region: z.string(),
  asOf: z.iso.date(),
  source: z.string().min(20),
  usd: z.record(z.enum(METERS), Amount),
  alwaysFree: z.partialRecord(z.enum(METERS), Amount),
});
export type Prices = z.infer<typeof Prices>;

const Measured = z.object({
  asOf: z.iso.date(),
  source: z.string().min(20),
  post: z.object({
    writeUnits: Amount,
    readUnits: Amount,
    graphCalls: Amount,
    publishInvocations: Amount,
    messages: Amount,
    routerInvocations: Amount,
    renderInvocations: Amount,
    otherInvocations: Amount,
    collectCalls: Amount,
    keyRequests: Amount,
    objectPuts: Amount,
    pictureKilobytes: Amount,
    thumbKilobytes: Amount,
    metaFetches: Amount,
    logKilobytes: Amount,
    tableKilobytes: Amount,
  }),
  /** The share of invocations that start a process first, and the seconds for which that is charged. */
  init: z.object({ api: Amount, work: Amount, apiSeconds: Amount, workSeconds: Amount, how: z.string() }),
  seconds: z.object({
    graphCall: Amount,
    render: Amount,
    router: Amount,
    tick: Amount,
    apiRequest: Amount,
  }),
  member: z.object({
    apiRequestsPerMonth: Amount,
    postsPerMonth: Amount,
    probesPerMonth: Amount,
    picturesSeenMegabytesPerMonth: Amount,
    replyKilobytes: Amount,
    /** The line that the API writes for each request, as CloudWatch counts it, and the front's own. */
    logKilobytesPerRequest: Amount,
    tableKilobytes: Amount,
    mediaMegabytes: Amount,
  }),
  poller: z.object({ receivesPerSecondAndQueue: Amount, how: z.string() }),
  tick: z.object({ perMonth: Amount, readUnits: Amount, logKilobytes: Amount }),
});
export type Measured = z.infer<typeof Measured>;

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

/** Reads AWS's prices. Throws when the file does not have their form. */
export const readPrices = (): Prices => Prices.parse(read('prices.json'));
/** Reads the measured usage of a post and a member. Throws when the file does not have its form. */
export const readMeasured = (): Measured => Measured.parse(read('measured.json'));
