import { loadChunkOnce } from '../api/load-chunk.ts';
import { useAction } from '../components/action.ts';
import { Icon } from '../components/icon.tsx';
import { Notice } from '../components/notice.tsx';
import { session } from '../session.ts';
import { commonMessages } from '../i18n/common.ts';
import { language, say, speak } from '../i18n/language.ts';

const OTHER = { id: 'en', en: 'id' } as const;

/** The header: the community's name, and a button for the other language. */
export function Top() {
  const other = OTHER[language.value];
  const { busy, problems, run } = useAction();
  const change = () => void run(() => loadChunkOnce(() => speak(other)));
  return (
    <header class="top">
      <div class="awning" />
      <div class="sign">
        <a href="/" class="shop">
          <Icon name="shop" />
          <span>{session.value?.community.name ?? 'Etalase'}</span>
        </a>
        <button type="button" class="button quiet" lang={other} disabled={busy} onClick={change}>
          <Icon name="globe" />
          <span>{say(commonMessages).otherLanguage}</span>
        </button>
      </div>
      {problems.map(({ text }) => (
        <Notice key={text} mood="help">
          {text}
        </Notice>
      ))}
    </header>
  );
}
