import { catalogue } from './languages.ts';

/** Messages of the lessons of one page: taking a photo, writing a few words, selling together. */
export const lessonMessages = catalogue(
  {
    title: 'Pelajaran satu halaman',
    why: 'Enam gambar, enam kalimat. Bisa didengarkan, dicetak, dan ditempel di dapur.',
    print: 'Cetak',
    tryIt: 'Coba sekarang',
    lessons: {
      photo: {
        title: 'Foto yang bikin ngiler',
        why: 'Pakai HP apa saja, tanpa alat tambahan.',
        steps: {
          window: 'Cari cahaya: dekat jendela, siang hari, lampu dimatikan.',
          plain: 'Latar polos: kain, tampah, atau meja yang bersih.',
          close: 'Dekatkan HP sampai produknya hampir memenuhi layar.',
          steady: 'Pegang HP dengan dua tangan, siku menempel di badan.',
          touch: 'Ketuk produknya di layar supaya tajam, baru foto.',
          compare: 'Foto tiga kali, pilih yang paling terang dan tajam.',
        },
      },
      words: {
        title: 'Kata yang mengundang',
        why: 'Tulis seperti bercerita ke tetangga.',
        steps: {
          label: 'Nama: sama dengan yang tertulis di kemasannya.',
          price: 'Harga: jelas untuk satu apa, misalnya satu bungkus.',
          bowl: 'Ceritakan dari apa dan bagaimana kamu membuatnya.',
          taste: 'Ceritakan rasanya, atau cara memakai dan menyimpannya.',
          honest: 'Yang benar saja: jangan janji menyembuhkan atau paling hebat.',
          reply: 'Ajak bertanya atau pesan. Nomor WhatsApp tertulis sendiri.',
        },
      },
      together: {
        title: 'Jualan bersama',
        why: 'Satu produk, banyak halaman, semua kebagian.',
        steps: {
          agree: 'Yang tayang hanya yang diizinkan. Izinmu bisa dicabut kapan saja.',
          swap: 'Bantu jualkan produk teman: labelnya tetap milik pembuatnya.',
          number: 'Di kirimanmu, nomor pesanan adalah nomormu.',
          time: 'Jadwalnya diatur bergiliran, supaya tidak berebut jam ramai.',
          answer: 'Ada yang bertanya di bawah kiriman? Jawab hari itu juga.',
          soldOut: 'Stok habis? Tandai Habis, supaya tidak ada yang kecewa.',
        },
      },
    },
  },
  {
    title: 'Lessons of one page',
    why: 'Six pictures, six sentences. Listen to them, print them, and hang them in the kitchen.',
    print: 'Print',
    tryIt: 'Try it now',
    lessons: {
      photo: {
        title: 'A photo that makes people hungry',
        why: 'With any phone, and nothing else.',
        steps: {
          window: 'Find the light: near a window, by day, lamps off.',
          plain: 'A plain ground: cloth, a tray, or a clean table.',
          close: 'Come near until the product almost fills the screen.',
          steady: 'Hold the phone with both hands, elbows against your body.',
          touch: 'Tap the product on the screen to make it sharp, then take the photo.',
          compare: 'Take three, and choose the brightest and sharpest.',
        },
      },
      words: {
        title: 'Words that invite',
        why: 'Write as if you told a neighbour.',
        steps: {
          label: 'The name: the same as on its packaging.',
          price: 'The price: say clearly for one of what, for instance one pack.',
          bowl: 'Tell what it is made of and how you make it.',
          taste: 'Tell how it tastes, or how to use and to keep it.',
          honest: 'Only what is true: promise no cure, and do not call it the best.',
          reply: 'Invite to ask or to order. Your WhatsApp number is written for you.',
        },
      },
      together: {
        title: 'Selling together',
        why: 'One product, many pages, a share for everybody.',
        steps: {
          agree: 'Only what was agreed to goes out. You can take your consent back at any time.',
          swap: 'Help to sell a friend’s product: the label stays its maker’s.',
          number: 'On your posts, the number for orders is yours.',
          time: 'The times go round by turns, so that nobody fights for the best hour.',
          answer: 'Somebody asks below a post? Answer on the same day.',
          soldOut: 'Sold out? Mark it so that nobody is disappointed.',
        },
      },
    },
  },
);
