import { MOST_PARTNERS } from '../domain/people/partner.ts';
import { problem } from '../domain/problem.ts';

/** Mistyped, tampered with, or never made. */
export const partnerCodeWrong = problem('partner.codeWrong', 'invalid', {
  field: 'code',
  id: 'Kode mitra ini salah. Cocokkan lagi dengan pesan dari koordinatornya.',
  en: 'This partner code is wrong. Compare it with the message of its coordinator.',
});

/** Too old, withdrawn, replaced by another, or made by somebody who is no coordinator any more. */
export const partnerCodeEnded = problem('partner.codeEnded', 'gone', {
  field: 'code',
  id: 'Kode mitra ini sudah tidak berlaku. Minta kode baru ke koordinatornya.',
  en: 'This partner code has ended. Ask its coordinator for a new one.',
});

/** By another community, or for a partnership that has ended since. */
export const partnerCodeUsed = problem('partner.codeUsed', 'gone', {
  field: 'code',
  id: 'Kode mitra ini sudah dipakai; satu kode hanya sekali. Minta kode baru ke koordinatornya.',
  en: 'This partner code was used already; a code is good once. Ask its coordinator for a new one.',
});

export const partnerCodeOwn = problem('partner.codeOwn', 'forbidden', {
  field: 'code',
  id: 'Ini kode komunitasmu sendiri. Kirim ke koordinator desa lain; ia yang mengetiknya.',
  en: 'This is the code of your own community. Send it to the coordinator of another village, who types it.',
});

export const partnerAlready = problem('partner.already', 'conflict', {
  field: 'code',
  id: 'Kalian sudah bermitra.',
  en: 'You are partners already.',
});

export const tooManyPartners = problem('partner.tooMany', 'conflict', {
  id: `Satu komunitas punya paling banyak ${String(MOST_PARTNERS)} mitra. Akhiri salah satu dulu.`,
  en: `A community has at most ${String(MOST_PARTNERS)} partners. End one of them first.`,
});

/** Never one, or not any more. */
export const partnerNotFound = problem('partner.notFound', 'notFound', {
  field: 'partner',
  id: 'Desa ini bukan mitra komunitasmu.',
  en: 'This village is no partner of your community.',
});

export const invitingOver = problem('invitation.campaignOver', 'conflict', {
  id: 'Promosi ini sudah lewat atau dibatalkan, jadi tidak bisa mengajak mitra.',
  en: 'This campaign is over or cancelled, so no partner can be invited.',
});

/** The partner takes part or has declined, and the words of the invitation cannot be changed any more. */
export const invitationAnswered = problem('invitation.answered', 'conflict', {
  id: 'Ajakan ini sudah dijawab.',
  en: 'This invitation was answered already.',
});

/** Declined, over, of a campaign that was cancelled, or the partnership has ended. */
export const invitationNotFound = problem('invitation.notFound', 'notFound', {
  id: 'Ajakan ini sudah tidak ada.',
  en: 'There is no such invitation any more.',
});
