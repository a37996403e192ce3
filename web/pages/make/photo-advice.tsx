import { useEffect, useState } from 'preact/hooks';
import type { Verdict } from '../../../functions/domain/picture/verdict.ts';
import { VerdictNotice } from '../../components/verdict-notice.tsx';

async function judgedHere(photo: Blob): Promise<Verdict | undefined> {
  try {
    const { judgeFile } = await import('../../photo/judge-file.ts');
    return await judgeFile(photo);
  } catch {
    // The code did not arrive: the server judges the photo too.
    return undefined;
  }
}

/** Judges a photo on the phone, before it is sent, by code that is loaded only now. Without a signal it says nothing. */
export function PhotoAdvice({ photo }: { readonly photo: Blob }) {
  const [found, setFound] = useState<{ readonly photo: Blob; readonly verdict: Verdict | undefined }>();
  useEffect(() => {
    let isLeft = false;
    const judge = async (): Promise<void> => {
      const verdict = await judgedHere(photo);
      if (!isLeft) setFound({ photo, verdict });
    };
    void judge();
    return () => {
      isLeft = true;
    };
  }, [photo]);
  return found?.verdict && found.photo === photo ? <VerdictNotice verdict={found.verdict} /> : null;
}
