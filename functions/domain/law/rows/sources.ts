/** Food with such a claim loses its permit; other goods and services may promise nothing that is not proved. */
export const CLAIM_SOURCE =
  'Food with a health or nutrition claim cannot hold a P-IRT (Per-BPOM 4/2024, Per-BPOM 1/2022); other goods and ' +
  'services may promise no effect that is not proved (UU 8/1999 arts. 8-10, memory)';

export const HEALTH_REASON = {
  id: 'Klaim kesehatan tidak boleh dipakai dalam bahasa apa pun: pangan ber-P-IRT tidak boleh memuatnya, dan untuk produk lain kami tidak bisa memeriksa buktinya.',
  en: 'Health claims may not be made in any language: food with a home-industry permit (P-IRT) may not carry them, and for other products we cannot check the proof.',
};
