export { Channels } from '../pages/channels/channels.tsx';
export { Connect } from '../pages/channels/connect.tsx';
export { CoordinatorHome } from '../pages/home/coordinator-home.tsx';
