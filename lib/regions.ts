import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Which regions have the services that the stacks use, as AWS's own endpoint list says (its source stands in the file). */
const Regions = z.object({
  source: z.string(),
  readOn: z.iso.date(),
  services: z.array(z.string()),
  /** What each region lacks of them. CloudFront and Budgets are everywhere or nowhere. */
  missing: z.record(z.string(), z.array(z.string())),
  bedrock: z.array(z.string()),
});

const regions = Regions.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'data/regions.json'), 'utf8')),
);

/** The services that a region does not have; `unknown` when the list does not name the region. */
export const servicesMissingIn = (region: string): readonly string[] | 'unknown' =>
  regions.missing[region] ?? 'unknown';

export const hasBedrock = (region: string): boolean => regions.bedrock.includes(region);
