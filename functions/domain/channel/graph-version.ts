import type { Bilingual } from '../bilingual.ts';
import { DAY, type Instant } from '../time/instant.ts';

/**
 * The version of the Graph API that Etalase speaks unless a setting names another, and when Meta ends it
 * (docs/facts/meta.md#versions, read on 24 November 2026). After that Meta answers with a newer version, whose rules may
 * differ.
 */
export const GRAPH_VERSION = { name: 'v24.0', ends: Date.UTC(2028, 1, 18) } as const;

/** How long before the end people are told: half a year, for an operator works on it in her free time. */
const NOTICE = 180 * DAY;

/** Returns when the version that is spoken ends, if that is near or past; undefined for a version whose end we do not know. */
export function graphEnds(
  version: string,
  now: Instant,
): { readonly at: Instant; readonly text: Bilingual } | undefined {
  const { name, ends: at } = GRAPH_VERSION;
  if (version !== name || now < at - NOTICE) return undefined;
  return {
    at,
    text: {
      id: `Versi Facebook yang dipakai Etalase (${name}) berakhir. Beri tahu pengelola Etalase supaya diperbarui.`,
      en: `The version of Facebook that Etalase speaks (${name}) ends. Tell whoever runs Etalase to update it.`,
    },
  };
}
