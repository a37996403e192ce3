import * as z from 'zod';
import type { GraphUsage } from '../../ports/graph.ts';

type Percents = Readonly<Record<string, { readonly percent: number; readonly regainMinutes: number }>>;

/** Percentages of the rate limits; the highest one causes throttling. */
const Load = z.object({
  call_count: z.number().nonnegative().default(0),
  total_time: z.number().nonnegative().default(0),
  total_cputime: z.number().nonnegative().default(0),
});
const BusinessLoad = Load.extend({ estimated_time_to_regain_access: z.number().nonnegative().default(0) });
const BusinessLoads = z.record(z.string(), z.array(BusinessLoad));

/**
 * Reads a usage header, which contains JSON. A header that does not parse is ignored, so that it does not invalidate the
 * response.
 */
function header<T>(
  headers: Readonly<Record<string, string>>,
  name: string,
  schema: z.ZodType<T>,
): T | undefined {
  const text = headers[name];
  if (text === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  return schema.safeParse(json).data;
}

const highest = (load: z.infer<typeof Load>): number =>
  Math.max(load.call_count, load.total_time, load.total_cputime);

const mergePercents = (one: Percents, other: Percents): Percents => {
  const merged: Record<string, Percents[string]> = { ...one };
  for (const [id, load] of Object.entries(other)) {
    const known = merged[id];
    merged[id] = known
      ? {
          percent: Math.max(known.percent, load.percent),
          regainMinutes: Math.max(known.regainMinutes, load.regainMinutes),
        }
      : load;
  }
  return merged;
};

/** Merges two readings from the same operation: for each rate limit the higher one. */
export function mergeUsage(one: GraphUsage, other: GraphUsage): GraphUsage {
  const app = one.app === undefined ? other.app : Math.max(one.app, other.app ?? 0);
  const account = mergePercents(one.account ?? {}, other.account ?? {});
  return {
    ...(app !== undefined && { app }),
    ...(Object.keys(account).length > 0 && { account }),
  };
}

/**
 * Reads `X-App-Usage`, `X-Business-Use-Case-Usage` and the older `X-Page-Usage`. The last one names no account, so it
 * counts for the account that was asked about. A business object listed under several types counts with its highest value.
 */
export function readUsage(
  headers: Readonly<Record<string, string>>,
  account: string | undefined,
): GraphUsage {
  const app = header(headers, 'x-app-usage', Load);
  const page = header(headers, 'x-page-usage', Load);
  const business = header(headers, 'x-business-use-case-usage', BusinessLoads);
  const readings: GraphUsage[] = Object.entries(business ?? {}).flatMap(([id, loads]) =>
    loads.map((load) => ({
      account: { [id]: { percent: highest(load), regainMinutes: load.estimated_time_to_regain_access } },
    })),
  );
  if (app) readings.push({ app: highest(app) });
  if (page && account !== undefined) {
    readings.push({ account: { [account]: { percent: highest(page), regainMinutes: 0 } } });
  }
  return readings.reduce(mergeUsage, {});
}
