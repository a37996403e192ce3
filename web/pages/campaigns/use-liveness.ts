import { useEffect, useRef } from 'preact/hooks';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import { readCampaign } from '../../api/campaigns.ts';
import type { Loaded } from '../../api/loaded.ts';
import { serverNow } from '../../session.ts';
import { keepReading } from './keep-reading.ts';
import { pauseBeforeReading } from './reading-pace.ts';

/** Resolves after a time and not before the page is visible; at once when the user has left it. */
const waitUntilVisible = (milliseconds: number, left: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    let isTime = false;
    const end = (): void => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', endIfVisible);
      left.removeEventListener('abort', end);
      resolve();
    };
    const endIfVisible = (): void => {
      if (isTime && document.visibilityState === 'visible') end();
    };
    const timer = setTimeout(() => {
      isTime = true;
      endIfVisible();
    }, milliseconds);
    document.addEventListener('visibilitychange', endIfVisible);
    left.addEventListener('abort', end);
  });

/** Keeps a running campaign up to date as long as it changes by itself and the page is visible. */
export function useLiveness(campaign: CampaignReply, { set }: Loaded<CampaignReply>): void {
  const newest = useRef(campaign);
  newest.current = campaign;
  const pause = (): number | undefined => pauseBeforeReading(newest.current, serverNow());
  const isMoving = pause() !== undefined;
  useEffect(() => {
    if (!isMoving) return;
    const leave = new AbortController();
    const { signal: left } = leave;
    const read = async (): Promise<void> => {
      const before = newest.current;
      const value = await readCampaign(campaign.id, left);
      // A value that was set meanwhile, because of an action of the user, is newer than this response.
      if (newest.current !== before) return;
      newest.current = value;
      set(value);
    };
    void keepReading({ pause, wait: (milliseconds) => waitUntilVisible(milliseconds, left), read }, left);
    return () => leave.abort();
  }, [campaign.id, isMoving]);
}
