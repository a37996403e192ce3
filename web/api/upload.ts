import { failureOf } from './call.ts';
import { NoSignal } from './waiting.ts';

/** An upload that moves nothing for this long is taken for lost and begun again. */
const STALLED = 45_000;

/**
 * Sends a photo's bytes once and tells how far it is (0 to 1). XMLHttpRequest, because fetch tells nothing of what has
 * gone up. Fails with `NoSignal` or `Refused`.
 */
export function upload<T>(path: string, bytes: Blob, onProgress: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let timer = setTimeout(() => request.abort(), STALLED);
    const moved = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), STALLED);
    };
    const lost = (): void => {
      clearTimeout(timer);
      reject(new NoSignal('the upload was cut'));
    };
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onerror = lost;
    request.onabort = lost;
    request.onload = () => {
      clearTimeout(timer);
      const { status, responseText } = request;
      if (status < 200 || status > 299) reject(failureOf(status, responseText));
      else resolve(JSON.parse(responseText));
    };
    request.open('PUT', `/api${path}`);
    request.setRequestHeader('content-type', bytes.type || 'application/octet-stream');
    request.send(bytes);
  });
}
