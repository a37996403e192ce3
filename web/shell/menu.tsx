import { path } from '../address.ts';
import { Icon } from '../components/icon.tsx';
import type { IconName } from '../components/icons.ts';
import { has } from '../session.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';

interface Entry {
  readonly to: string;
  readonly icon: IconName;
  readonly label: 'home' | 'campaigns' | 'members' | 'results' | 'me';
}

const entries = (): readonly Entry[] => [
  // A leader's start page is the report.
  ...(has('member') || has('coordinator') ? [{ to: '/', icon: 'home', label: 'home' } as const] : []),
  { to: '/promosi', icon: 'calendar', label: 'campaigns' },
  ...(has('coordinator') ? [{ to: '/anggota', icon: 'people', label: 'members' } as const] : []),
  { to: '/hasil', icon: 'chart', label: 'results' },
  { to: '/saya', icon: 'person', label: 'me' },
];

/** Screens that belong to an entry of the menu though their addresses do not say so. */
const BELONGS: Readonly<Record<string, string>> = { '/kalender': '/promosi', '/kiriman': '/' };

function here(to: string): boolean {
  const shown = BELONGS[path.value] ?? path.value;
  return to === '/' ? shown === '/' : shown === to || shown.startsWith(`${to}/`);
}

/** Links to every part of the app that the user's roles allow. */
export function Menu() {
  const messages = say(commonMessages);
  return (
    <nav class="menu" aria-label={messages.menu}>
      {entries().map(({ to, icon, label }) => (
        <a key={to} href={to} aria-current={here(to) ? 'page' : undefined}>
          <Icon name={icon} />
          <span>{messages[label]}</span>
        </a>
      ))}
    </nav>
  );
}
