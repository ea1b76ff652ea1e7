import type { Line } from './line';

/** By the stem of the word, the peoples that make another currency of it: "Canadian dollars", "Hong Kong dollars". */
const rows: Readonly<Record<string, string>> = {
  dollar:
    'us:USD,american:USD,canadian:CAD,australian:AUD,new zealand:NZD,hong kong:HKD,singapore:SGD,singaporean:SGD,taiwan:TWD,taiwanese:TWD,jamaican:JMD,fijian:FJD,namibian:NAD,liberian:LRD,zimbabwean:ZWL,zimbabwe:ZWL,trinidad:TTD,barbadian:BBD',
  pound: 'british:GBP,egyptian:EGP,syrian:SYP,lebanese:LBP,sudanese:SDG,south sudanese:SSP,irish:IEP,cypriot:CYP',
  mark: 'german:DEM,west german:DEM,deutsche:DEM,east german:DDM,finnish:FIM',
  franc: 'swiss:CHF,cfa:XOF,congolese:CDF,rwandan:RWF,burundian:BIF,guinean:GNF,djiboutian:DJF,french:FRF,belgian:BEF,comorian:KMF',
  rupee: 'pakistani:PKR,indian:INR,sri lankan:LKR,nepalese:NPR,nepali:NPR,mauritian:MUR,seychelles:SCR,seychellois:SCR',
  lira: 'turkish:TRY,italian:ITL',
  krona: 'swedish:SEK,icelandic:ISK',
  kronor: 'swedish:SEK,icelandic:ISK',
  krone: 'norwegian:NOK,danish:DKK',
  kroner: 'norwegian:NOK,danish:DKK',
  koruna: 'czech:CZK',
  crown: 'czech:CZK,swedish:SEK,norwegian:NOK,danish:DKK,icelandic:ISK',
  rouble: 'belarusian:BYN,russian:RUB',
  ruble: 'belarusian:BYN,russian:RUB',
  dinar: 'iraqi:IQD,kuwaiti:KWD,bahraini:BHD,jordanian:JOD,libyan:LYD,algerian:DZD,tunisian:TND,serbian:RSD,yugoslav:YUM',
  peso: 'mexican:MXN,argentine:ARS,argentinian:ARS,chilean:CLP,colombian:COP,philippine:PHP,cuban:CUP,dominican:DOP,uruguayan:UYU',
  rial: 'iranian:IRR,omani:OMR,yemeni:YER,qatari:QAR',
  riyal: 'saudi:SAR,qatari:QAR',
  dirham: 'emirati:AED,uae:AED,moroccan:MAD',
  shilling: 'kenyan:KES,ugandan:UGX,tanzanian:TZS,somali:SOS',
  won: 'south korean:KRW,korean:KRW,north korean:KPW',
  yuan: 'chinese:CNY',
  real: 'brazilian:BRL',
  kwacha: 'zambian:ZMW,malawian:MWK',
  leu: 'romanian:RON,moldovan:MDL',
  lei: 'romanian:RON,moldovan:MDL',
  manat: 'azerbaijani:AZN,azeri:AZN,turkmen:TMT',
  som: 'kyrgyz:KGS,uzbek:UZS',
  somoni: 'tajik:TJS',
  dram: 'armenian:AMD',
};

const byPhrase: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([stem, peoples]) =>
    peoples.split(',').map((row): [string, string] => {
      const [people = '', code = ''] = row.split(':');
      return [`${people} ${stem}`, code];
    }),
  ),
);
const firstWords: ReadonlySet<string> = new Set([...byPhrase.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));

export interface NationalCurrency {
  readonly code: string;
  /** One past its last token. */
  readonly end: number;
}

/** Reads "Canadian dollars", "CFA francs", "South Sudanese pounds" that begin at this token. */
export function readNationalCurrency(line: Line, at: number): NationalCurrency | undefined {
  const people = line.word(at);
  if (!firstWords.has(people) || !line.isCapitalised(at)) return undefined;
  const two = byPhrase.get(`${people} ${singular(line.word(at + 1))}`);
  if (two !== undefined) return { code: two, end: at + 2 };
  const three = byPhrase.get(`${people} ${line.word(at + 1)} ${singular(line.word(at + 2))}`);
  return three === undefined ? undefined : { code: three, end: at + 3 };
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
