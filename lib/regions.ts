import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** The regions that have the services of the stacks, from AWS's endpoint list (the file names its source). */
const Regions = z.object({
  source: z.string(),
  readOn: z.iso.date(),
  services: z.array(z.string()),
  /** The services that each region lacks. CloudFront and Budgets are global services, so they are not listed. */
  missing: z.record(z.string(), z.array(z.string())),
  bedrock: z.array(z.string()),
});

const regions = Regions.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'data/regions.json'), 'utf8')),
);

/** Returns the services that a region does not have; `unknown` when the list does not contain the region. */
export const servicesMissingIn = (region: string): readonly string[] | 'unknown' =>
  regions.missing[region] ?? 'unknown';

export const hasBedrock = (region: string): boolean => regions.bedrock.includes(region);
