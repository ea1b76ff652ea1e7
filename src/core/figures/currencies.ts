/** ISO 4217 by sign, as written before or behind the number. A bare "$" is the US dollar. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₼', 'AZN'],
]);

/** Letters before a "$": "US$", "A$". By folded word. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);

/** Letters that are written before a number as a sign is: "Rs 4,500 crore", "KSh 500". By folded word; no code where several states share them. */
export const letterSigns: ReadonlyMap<string, string | undefined> = new Map([
  ['rs', 'INR'],
  ['rmb', 'CNY'],
  ['ksh', 'KES'],
  ['tsh', 'TZS'],
  ['ush', 'UGX'],
  ['sh', undefined],
  ['rp', 'IDR'],
  ['rm', 'MYR'],
]);

/** ISO 4217 in force, and some of the codes before them. Codes count in capitals only. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'aed afn all amd aoa ars aud awg azn bam bbd bdt bgn bhd bif bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny cop crc cup cve czk djf dkk dop dzd egp etb eur fjd gbp gel ghs gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kzt lak lbp lkr lrd lsl lyd mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pen pgk php pkr pln pyg qar rmb ron rsd rub rwf sar scr sdg sek sgd sll sos srd ssp syp szl thb tjs tmt tnd try ttd twd tzs uah ugx usd uyu uzs ves vnd xaf xof yer zar zmw'.split(
    ' ',
  ),
);

/** Words behind the number. No code where a people must say which: pesos, dinars. Many may have a people before them. */
export const currencyWords: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>([
  ...many('dollar dollars buck bucks', 'USD'),
  ...many('euro euros', 'EUR'),
  ...many('pound pounds sterling quid', 'GBP'),
  ...many('yen', 'JPY'),
  ...many('yuan renminbi', 'CNY'),
  ...many('rouble roubles ruble rubles', 'RUB'),
  ...many('rupee rupees', 'INR'),
  ...many('lira liras', 'TRY'),
  ...many('hryvnia hryvnias hryvnya hryvnyas', 'UAH'),
  ...many('shekel shekels', 'ILS'),
  ...many('naira nairas', 'NGN'),
  ...many('zloty zlotys', 'PLN'),
  ...many('forint forints', 'HUF'),
  ...many('baht', 'THB'),
  ...many('tenge', 'KZT'),
  ...many('lari', 'GEL'),
  ...many('manat', 'AZN'),
  ...many('rand', 'ZAR'),
  ...many('rial rials', 'IRR'),
  ...many('riyal riyals', 'SAR'),
  ...many('ringgit ringgits', 'MYR'),
  ...many('rupiah rupiahs', 'IDR'),
  ...many('taka', 'BDT'),
  ...many('franc francs', 'CHF'),
  ...many('krona kronor', 'SEK'),
  ...many('krone kroner', 'NOK'),
  ...many('koruna korunas', 'CZK'),
  ...many('soles', 'PEN'),
  ...many('reais', 'BRL'),
  ...many('dong', 'VND'),
  ...many('birr', 'ETB'),
  ...many('cedi cedis', 'GHS'),
  ...many('kwacha', 'ZMW'),
  ...many('kwanza kwanzas', 'AOA'),
  ...many('metical meticais', 'MZN'),
  ...many('pula', 'BWP'),
  ...many('kyat kyats', 'MMK'),
  ...many('riel riels', 'KHR'),
  ...many('afghani afghanis', 'AFN'),
  ...many('bolivar bolivars bolivares', 'VES'),
  ...many('guarani guaranis', 'PYG'),
  ...many('quetzal quetzales', 'GTQ'),
  ...many('lempira lempiras', 'HNL'),
  ...many('leu lei', 'RON'),
  ...many('lev leva', 'BGN'),
  ...many('lek', 'ALL'),
  ...many('deutschmark deutschmarks', 'DEM'),
  ...many('bitcoin bitcoins', 'XBT'),
  ...many('peso pesos dinar dinars shilling shillings dirham dirhams', undefined),
]);

/** Hundredths: value is divided by a hundred. */
export const centWords: ReadonlyMap<string, string> = new Map([
  ...known('cent cents', 'USD'),
  ...known('pence penny', 'GBP'),
  ...known('kopeck kopecks', 'RUB'),
  ...known('paise paisa', 'INR'),
]);

/** Joined to digits: "99p", "50c". */
export const centSigns: ReadonlyMap<string, string> = new Map([
  ['p', 'GBP'],
  ['c', 'USD'],
]);

function many(words: string, currency: string | undefined): [string, string | undefined][] {
  return words.split(' ').map((word) => [word, currency]);
}

function known(words: string, currency: string): [string, string][] {
  return words.split(' ').map((word) => [word, currency]);
}
