import { franc } from 'franc-min';

const englishWords = new Set(
  'the of and to in a that is was for on with as it by at from be this are have has had not but they were which or an his her their its who will would been said'.split(
    ' ',
  ),
);
/** English shows itself early; what does not gets a longer look. */
const firstSampleLength = 800;
const sampleLength = 3000;
/** Languages that the detector knows by another code than BCP 47's. */
const primaryTags: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  rus: 'ru',
  ukr: 'uk',
  tur: 'tr',
  arb: 'ar',
  pes: 'fa',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  hin: 'hi',
  urd: 'ur',
  ben: 'bn',
  ind: 'id',
  zlm: 'ms',
  vie: 'vi',
  tha: 'th',
  swe: 'sv',
  ell: 'el',
  ces: 'cs',
  hun: 'hu',
  ron: 'ro',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  heb: 'he',
  swh: 'sw',
  som: 'so',
  hau: 'ha',
  yor: 'yo',
  amh: 'am',
  uzn: 'uz',
  kaz: 'kk',
  azj: 'az',
  bel: 'be',
};

/** BCP 47 primary tag of a text's language; `en` for texts too short to tell, `und` for those that fit none. */
export function detectLanguage(text: string): string {
  if (englishShare(text.slice(0, firstSampleLength)) >= 0.25) return 'en';
  const sample = text.slice(0, sampleLength);
  const share = englishShare(sample);
  if (share >= 0.2) return 'en';
  const code = franc(sample, { minLength: 40 });
  if (code === 'und') return share >= 0.1 ? 'en' : 'und';
  return primaryTags[code] ?? code;
}

/** Share of words that are the commonest of English, 0 to 1; 1 where there are too few words to tell. */
function englishShare(sample: string): number {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  if (words.length < 20) return 1;
  return words.filter((word) => englishWords.has(word)).length / words.length;
}
