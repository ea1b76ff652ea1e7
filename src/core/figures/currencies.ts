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

/** Codes count in capitals only. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'usd eur gbp jpy rub inr krw try uah ils ngn vnd php thb kzt gel azn chf cad aud nzd hkd sgd twd brl cny rmb sek nok dkk pln czk huf ron bgn zar egp sar aed qar kwd irr iqd pkr bdt idr myr mxn ars clp cop'.split(
    ' ',
  ),
);

/** Words behind the number. Dollars, pounds, francs and the like may have a people before them. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ...many('dollar dollars buck bucks', 'USD'),
  ...many('euro euros', 'EUR'),
  ...many('pound pounds sterling quid', 'GBP'),
  ...many('yen', 'JPY'),
  ...many('yuan renminbi', 'CNY'),
  ...many('rouble roubles ruble rubles', 'RUB'),
  ...many('rupee rupees', 'INR'),
  ...many('lira liras', 'TRY'),
  ...many('hryvnia hryvnias hryvnya', 'UAH'),
  ...many('shekel shekels', 'ILS'),
  ...many('naira', 'NGN'),
  ...many('zloty zlotys', 'PLN'),
  ...many('forint forints', 'HUF'),
  ...many('baht', 'THB'),
  ...many('tenge', 'KZT'),
  ...many('lari', 'GEL'),
  ...many('manat', 'AZN'),
  ...many('rand', 'ZAR'),
  ...many('rial rials', 'IRR'),
  ...many('riyal riyals', 'SAR'),
  ...many('ringgit', 'MYR'),
  ...many('rupiah', 'IDR'),
  ...many('taka', 'BDT'),
  ...many('franc francs', 'CHF'),
  ...many('krona kronor', 'SEK'),
  ...many('krone kroner', 'NOK'),
]);

/** Hundredths: value is divided by a hundred. */
export const centWords: ReadonlyMap<string, string> = new Map([
  ...many('cent cents', 'USD'),
  ...many('pence penny', 'GBP'),
  ...many('kopeck kopecks', 'RUB'),
]);

/** A people before the word makes another currency of it: "Canadian dollars". Folded, people then word stem. */
export const nationalCurrencies: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['american dollar', 'USD'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['singapore dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['egyptian pound', 'EGP'],
  ['syrian pound', 'SYP'],
  ['lebanese pound', 'LBP'],
  ['sudanese pound', 'SDG'],
  ['swiss franc', 'CHF'],
  ['pakistani rupee', 'PKR'],
  ['indian rupee', 'INR'],
  ['turkish lira', 'TRY'],
  ['swedish krona', 'SEK'],
  ['swedish kronor', 'SEK'],
  ['norwegian kroner', 'NOK'],
  ['danish kroner', 'DKK'],
  ['belarusian rouble', 'BYN'],
  ['russian rouble', 'RUB'],
  ['russian ruble', 'RUB'],
  ['iraqi dinar', 'IQD'],
  ['kuwaiti dinar', 'KWD'],
  ['czech crown', 'CZK'],
  ['mexican peso', 'MXN'],
  ['argentine peso', 'ARS'],
  ['chilean peso', 'CLP'],
  ['colombian peso', 'COP'],
  ['philippine peso', 'PHP'],
  ['iranian rial', 'IRR'],
  ['saudi riyal', 'SAR'],
  ['emirati dirham', 'AED'],
]);

function many(words: string, currency: string): [string, string][] {
  return words.split(' ').map((word) => [word, currency]);
}
