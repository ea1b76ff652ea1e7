import { franc } from 'franc-min';

const englishWords = new Set(
  'the of and to in a that is was for on with as it by at from be this are have has had not but they were which or an his her their its who will would been said'.split(
    ' ',
  ),
);
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
  const sample = text.slice(0, sampleLength);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  const known = words.filter((word) => englishWords.has(word)).length;
  if (known >= words.length * 0.2 || words.length < 20) return 'en';
  const code = franc(sample, { minLength: 40 });
  if (code === 'und') return known >= words.length * 0.1 ? 'en' : 'und';
  return primaryTags[code] ?? code;
}
