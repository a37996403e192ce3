import { useEffect, useRef } from 'preact/hooks';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import { readCampaign } from '../../api/campaigns.ts';
import type { Loaded } from '../../api/loaded.ts';
import { serverNow } from '../../session.ts';
import { keepReading } from './keep-reading.ts';
import { pauseBeforeReading } from './reading-pace.ts';

/** Ends after a while, but not before the page is looked at; at once when she has left it. */
const waitAndLook = (milliseconds: number, left: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    let isTime = false;
    const end = (): void => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      left.removeEventListener('abort', end);
      resolve();
    };
    const look = (): void => {
      if (isTime && document.visibilityState === 'visible') end();
    };
    const timer = setTimeout(() => {
      isTime = true;
      look();
    }, milliseconds);
    document.addEventListener('visibilitychange', look);
    left.addEventListener('abort', end);
  });

/** Keeps a campaign that runs up to date for as long as something of it changes by itself and the page is looked at. */
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
      // What came meanwhile, because she did something, is newer than what was asked for before.
      if (newest.current !== before) return;
      newest.current = value;
      set(value);
    };
    void keepReading({ pause, wait: (milliseconds) => waitAndLook(milliseconds, left), read }, left);
    return () => leave.abort();
  }, [campaign.id, isMoving]);
}
