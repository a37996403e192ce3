import { Invitation, Session } from '../domain/session.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const invitationRecord: RecordDefinition<Invitation> = {
  name: 'invitation',
  schema: Invitation,
  keyOf: ({ digest }) => keys.invitation(digest),
};

export const sessionRecord: RecordDefinition<Session> = {
  name: 'session',
  schema: Session,
  keyOf: ({ digest }) => keys.session(digest),
};
