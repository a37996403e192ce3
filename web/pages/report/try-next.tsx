import { useLoaded } from '../../api/loaded.ts';
import { readTryNext } from '../../api/report.ts';
import { language } from '../../i18n/language.ts';

/** What the user can try next, in one sentence; nothing while her numbers carry none. It is hers alone, so not printed. */
export function TryNext() {
  const text = useLoaded('report/try-next', readTryNext).value?.text;
  return text ? <p class="card no-print">{text[language.value]}</p> : null;
}
