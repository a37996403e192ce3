import { Icon } from '../components/icon.tsx';
import { session } from '../session.ts';
import { commonMessages } from '../i18n/common.ts';
import { language, say, speak } from '../i18n/language.ts';

const OTHER = { id: 'en', en: 'id' } as const;

/** The header: the community's name, and a button for the other language. */
export function Top() {
  const other = OTHER[language.value];
  return (
    <header class="top">
      <div class="awning" />
      <div class="sign">
        <a href="/" class="shop">
          <Icon name="shop" />
          <span>{session.value?.community.name ?? 'Etalase'}</span>
        </a>
        <button type="button" class="button quiet" lang={other} onClick={() => speak(other)}>
          <Icon name="globe" />
          <span>{say(commonMessages).otherLanguage}</span>
        </button>
      </div>
    </header>
  );
}
