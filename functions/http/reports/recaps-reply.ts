import { toIso } from '../../domain/time/instant.ts';
import type { ReadyRecap } from '../../insights/weekly-recaps.ts';
import type { RecapsReply } from '../contract/report-recaps.ts';
import { groupText } from './group-text.ts';

/** Returns recaps as texts that can be sent, with the numbers that were prepared and the names of now. */
export const recapsReply = (recaps: readonly ReadyRecap[], community: string): RecapsReply => ({
  recaps: recaps.map(({ from, to, sentAt, topName, prepared }) => {
    const { at, total, before, told, participation, top } = prepared;
    const named = top && topName !== undefined ? { ...top, name: topName } : undefined;
    const text = groupText({
      community,
      report: { from, to, total, told: { total: told } },
      before: { total: before },
      head: { participation, top: named },
    });
    return { from, to, preparedAt: toIso(at), ...(sentAt !== undefined && { sentAt: toIso(sentAt) }), text };
  }),
});
