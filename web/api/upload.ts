import { type ApiRequest, headersOfSeen, type Seen } from '../../client/request.ts';
import { countSent } from '../drafts/database-used.ts';
import { versionHeader } from './app-version.ts';
import { failureOf } from './call.ts';
import { NoSignal } from './waiting.ts';

/** Milliseconds after which an upload without progress is given up and started again. */
const STALLED = 45_000;

interface Sending {
  readonly method: 'PUT' | 'POST';
  readonly url: string;
  readonly body: Blob | FormData;
  readonly type?: string;
  readonly seen?: Seen | undefined;
}

/** Uses XMLHttpRequest, because `fetch` does not report the progress of an upload. Rejects with `NoSignal`. */
function send({ method, url, body, type, seen }: Sending, onProgress: (share: number) => void) {
  return new Promise<XMLHttpRequest>((resolve, reject) => {
    const request = new XMLHttpRequest();
    let sent = 0;
    let timer = setTimeout(() => request.abort(), STALLED);
    const moved = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), STALLED);
    };
    const ended = (): void => {
      clearTimeout(timer);
      countSent(sent);
    };
    const lost = (): void => {
      ended();
      reject(new NoSignal('the upload was cut'));
    };
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      sent = loaded;
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onerror = lost;
    request.onabort = lost;
    request.onload = () => {
      ended();
      resolve(request);
    };
    request.open(method, url);
    if (type !== undefined) request.setRequestHeader('content-type', type);
    // Another origin, which takes large photos, knows no such header.
    const headers = { ...(method === 'PUT' && versionHeader), ...headersOfSeen(seen) };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(body);
  });
}

/** Uploads a picture once and reports the progress (0 to 1). Rejects with `NoSignal` or `Refused`. */
export async function upload<T>(
  { path, seen }: ApiRequest<T>,
  bytes: Blob,
  onProgress: (share: number) => void,
): Promise<T> {
  const type = bytes.type || 'application/octet-stream';
  const answer = await send({ method: 'PUT', url: path, body: bytes, type, seen }, onProgress);
  const { status, responseText } = answer;
  if (status < 200 || status > 299) throw failureOf(status, responseText);
  try {
    return JSON.parse(responseText);
  } catch (error) {
    // Something in between answered, such as a network that requires a sign-in first.
    throw new NoSignal('no answer of ours', { cause: error });
  }
}

/** Posts a form to an address and returns the status of the response. Rejects with `NoSignal` when there is none. */
export const postForm = async (
  url: string,
  body: FormData,
  onProgress: (share: number) => void,
): Promise<number> => (await send({ method: 'POST', url, body }, onProgress)).status;
