import { useState } from 'preact/hooks';
import { findUsed } from '../drafts/database-used.ts';
import { isTold } from '../drafts/loads.ts';
import { useLoading } from '../components/use-loading.ts';
import { language, say } from '../i18n/language.ts';
import { meMessages } from '../i18n/me.ts';

/** Formats bytes as people know them from their data plan: "3,4", in millions of bytes. */
const megabytes = (bytes: number): string =>
  (bytes / 1_000_000).toLocaleString(language.value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Shows how much of her data plan the app has used this month on this phone. */
export function DataUsed() {
  const messages = say(meMessages);
  const [used, setUsed] = useState<Awaited<ReturnType<typeof findUsed>>>();
  useLoading(findUsed, setUsed, []);
  if (!used) return null;
  const { received, sent } = used;
  return (
    <section class="stack">
      <h2>{messages.dataUsed}</h2>
      <p>
        {isTold()
          ? messages.dataUsedThisMonth(megabytes(received + sent), megabytes(received), megabytes(sent))
          : messages.dataUsedUntold}
      </p>
      <p class="small soft">{messages.dataUsedHow}</p>
    </section>
  );
}
