import href from '../styles/desk.css?url';
import { loadStyles } from '../components/load-styles.ts';
import { Channels } from '../pages/channels/channels.tsx';
import { CoordinatorHome } from '../pages/home/coordinator-home.tsx';

export { Connect } from '../pages/channels/connect.tsx';

/** Loads a coordinator's home with the styles of desks. */
export async function loadCoordinatorHome(): Promise<typeof CoordinatorHome> {
  await loadStyles(href);
  return CoordinatorHome;
}

/** Loads the screen of pages and accounts with the styles of desks. */
export async function loadChannels(): Promise<typeof Channels> {
  await loadStyles(href);
  return Channels;
}
