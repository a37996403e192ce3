import href from '../styles/desk.css?url';
import { loadStyles } from '../components/load-styles.ts';
import { Channels } from '../pages/channels/channels.tsx';
import { OwnPages } from '../pages/channels/own-pages.tsx';
import { CoordinatorHome } from '../pages/home/coordinator-home.tsx';

export { Connect } from '../pages/channels/connect.tsx';

/** Loads a coordinator's home with the styles of desks. */
export async function loadCoordinatorHome(): Promise<typeof CoordinatorHome> {
  await loadStyles(href);
  return CoordinatorHome;
}

/** Loads what an owner's home says of her page, with the styles of desks. */
export async function loadOwnPages(): Promise<typeof OwnPages> {
  await loadStyles(href);
  return OwnPages;
}

/** Loads the screen of pages and accounts with the styles of desks. */
export async function loadChannels(): Promise<typeof Channels> {
  await loadStyles(href);
  return Channels;
}
