import type { Callback } from '../core/callbacks.ts';

/** The longest that the app may take to answer, in milliseconds of real time. */
const PATIENCE = 15_000;
const LONGEST_ANSWER = 10_000;

/** The app's answer to a callback. */
export interface CallbackAnswer {
  readonly status: number;
  readonly body: string;
}

const post = async (to: string, signed_request: string): Promise<CallbackAnswer> => {
  const response = await fetch(to, {
    method: 'POST',
    body: new URLSearchParams({ signed_request }),
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  });
  return { status: response.status, body: (await response.text()).slice(0, LONGEST_ANSWER) };
};

/** Sends a callback as Meta does, as a form. With the fault `again` twice: the answer is then the second. */
export async function sendCallback({ to, fault }: Callback, signedRequest: string): Promise<CallbackAnswer> {
  if (fault === 'again') await post(to, signedRequest);
  return post(to, signedRequest);
}
