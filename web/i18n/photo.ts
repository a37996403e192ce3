import type { PeopleInPhoto } from '../../functions/domain/picture/people-in-photo.ts';
import type { Verdict } from '../../functions/domain/picture/verdict.ts';
import type { FileRefusal } from '../photo/refuse-file.ts';
import { catalogue } from './languages.ts';

/** Messages about a photo itself: what is wrong with it, and what was repaired. */
export const photoMessages = catalogue(
  {
    verdicts: {
      dark: 'Fotonya gelap. Coba dekat jendela, siang hari.',
      blurred: 'Fotonya buram. Pegang HP dengan dua tangan, ketuk produknya, baru foto.',
      soft: 'Fotonya agak buram. Kalau bisa, foto sekali lagi dengan tangan bersandar.',
      empty: 'Hampir tidak ada yang kelihatan. Dekatkan HP ke produknya.',
      notPhoto: 'Ini seperti tangkapan layar. Foto produknya langsung, ya.',
    } satisfies Readonly<Record<Verdict, string>>,
    refusals: {
      video: 'Ini video. Pilih foto, atau foto produknya langsung.',
      noPhoto: 'Berkas ini bukan foto. Pilih foto dari galeri, atau foto produknya langsung.',
      empty: 'Berkas fotonya kosong. Pilih fotonya sekali lagi.',
      damaged: 'Foto ini tidak bisa dibuka; berkasnya mungkin rusak. Pilih foto lain, atau foto sekali lagi.',
    } satisfies Readonly<Record<FileRefusal, string>>,
    goOn: 'Kalau menurutmu sudah pas, lanjut saja.',
    versions: 'Fotonya kami buat lebih terang. Mana yang dipakai?',
    trueColour: 'Fotonya kami buat lebih terang. Warnanya seperti aslinya?',
    asTaken: 'Asli',
    repaired: 'Diperbaiki',
    peopleQuestion: 'Siapa yang terlihat di foto?',
    peopleWhy: 'Orang yang wajahnya tampak harus setuju dulu; untuk anak, orang tuanya.',
    people: {
      nobody: 'Tidak ada orang',
      me: 'Saya sendiri',
      agreed: 'Orang lain, sudah setuju',
      child: 'Anak, orang tuanya setuju',
    } satisfies Readonly<Record<PeopleInPhoto, string>>,
    otherPhoto: 'Ganti foto',
    peopleFirst: 'Jawab dulu siapa yang terlihat di foto, baru bisa dibagikan.',
  },
  {
    verdicts: {
      dark: 'The photo is dark. Try near a window, by day.',
      blurred: 'The photo is blurred. Hold the phone with both hands, tap the product, then take it.',
      soft: 'The photo is a little blurred. If you can, take it once more with your arms resting.',
      empty: 'There is hardly anything to see. Move the phone closer to the product.',
      notPhoto: 'This looks like a screenshot. Please take a photo of the product itself.',
    },
    refusals: {
      video: 'This is a video. Choose a photo, or take one of the product.',
      noPhoto: 'This file is not a photo. Choose a photo from the gallery, or take one of the product.',
      empty: 'The photo file is empty. Choose the photo once more.',
      damaged: 'This photo cannot be opened; the file may be damaged. Choose another one, or take it again.',
    },
    goOn: 'If you like it as it is, just go on.',
    versions: 'We made your photo brighter. Which one is used?',
    trueColour: 'We made your photo brighter. Are the colours as they really are?',
    asTaken: 'As taken',
    repaired: 'Repaired',
    peopleQuestion: 'Who can be seen in the photo?',
    peopleWhy: 'Whoever can be recognised has to agree first; for a child, a parent.',
    people: {
      nobody: 'Nobody',
      me: 'Me',
      agreed: 'Others, who agreed',
      child: 'A child, whose parent agreed',
    },
    otherPhoto: 'Change the photo',
    peopleFirst: 'Say first who can be seen in the photo; then you can share it.',
  },
);
