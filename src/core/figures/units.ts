/** Units by folded word, in lower-case singular English. Time is not among them: lengths of time are dates. */
export const unitNames: ReadonlyMap<string, string> = new Map([
  ...metric('metre', 'meter', 'kilo centi milli micro nano'),
  ...metric('gram', 'gramme', 'kilo milli micro'),
  ...metric('litre', 'liter', 'milli centi'),
  ...metric('watt', '', 'kilo mega giga tera'),
  ...metric('joule', '', 'kilo mega giga'),
  ...metric('volt', '', 'kilo mega'),
  ...metric('byte', '', 'kilo mega giga tera peta exa'),
  ...metric('bit', '', 'mega giga'),
  ...metric('hertz', '', 'kilo mega giga'),
  ...metric('pixel', '', 'mega'),
  ...metric('sievert', '', 'milli micro'),
  ...metric('becquerel', '', 'kilo mega'),
  ...metric('pascal', '', 'hecto kilo'),
  ...plural(
    'mile inch yard furlong fathom lightyear tonne ton ounce hectare acre gallon barrel millibar pint bushel tablespoon teaspoon cwt carat calorie knot decibel kiloton megaton horsepower degree megatonne gigatonne ampere amp ohm newton',
  ),
  ...unit('inch', 'inches'),
  ...unit('foot', 'foot feet'),
  ...unit('pound', 'lb lbs'),
  ...unit('kilogram', 'kilo kilos kgs'),
  ...unit('tablespoon', 'tbsp tbsps'),
  ...unit('teaspoon', 'tsp tsps'),
  ...unit('kilometre', 'kms'),
  ...unit('stone', 'stone'),
  ...unit('kilowatt-hour', 'kilowatthour kilowatthours'),
  ...unit('mile per hour', 'mph'),
  ...unit('kilometre per hour', 'kph kmh kmph'),
  ...unit('mile per gallon', 'mpg'),
  ...unit('horsepower', 'bhp'),
  ...unit('cubic centimetre', 'cc'),
  ...unit('part per million', 'ppm'),
  ...unit('part per billion', 'ppb'),
  ...unit('calorie', 'kcal'),
]);

/** Signs, as written: capitals tell a megawatt from a milliwatt. */
export const unitSigns: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'km kilometre|m metre|cm centimetre|mm millimetre|nm nanometre|kg kilogram|g gram|mg milligram|t tonne|ha hectare|l litre|L litre|ml millilitre|ft foot|in inch|lb pound|lbs pound|oz ounce|yd yard|st stone',
  ),
  ...pairs(
    'W watt|kW kilowatt|MW megawatt|GW gigawatt|TW terawatt|Wh watt-hour|kWh kilowatt-hour|KWh kilowatt-hour|MWh megawatt-hour|GWh gigawatt-hour|TWh terawatt-hour',
  ),
  ...pairs(
    'V volt|kV kilovolt|J joule|kJ kilojoule|MJ megajoule|Hz hertz|kHz kilohertz|MHz megahertz|GHz gigahertz|dB decibel|hp horsepower|Nm newton metre|mSv millisievert|hPa hectopascal',
  ),
  ...pairs(
    'KB kilobyte|kB kilobyte|MB megabyte|GB gigabyte|TB terabyte|PB petabyte|Mbps megabit per second|Gbps gigabit per second|MP megapixel',
  ),
  ...pairs(
    'bpd barrel per day|bcm billion cubic metres|rpm revolution per minute|psi pound per square inch|mph mile per hour|kph kilometre per hour|MPH mile per hour',
  ),
]);

/** Signs that are other things unless they are joined to digits: "200g", "5m", "10in", "5t". */
export const joinedSigns: ReadonlySet<string> = new Set(['m', 'g', 't', 'l', 'L', 'in', 'st', 'W', 'V', 'J', 'MP', 'hp']);

/** Capitals joined to digits: "40C". */
export const temperatureSigns: ReadonlyMap<string, string> = new Map([
  ['c', 'degree Celsius'],
  ['f', 'degree Fahrenheit'],
]);

/** "square kilometres", "cubic metres", "nautical miles", "metric tons". */
export const unitPrefixes: ReadonlySet<string> = new Set(['square', 'cubic', 'nautical', 'metric', 'short', 'long', 'light', 'sq']);

/** Behind "degrees". */
export const degreeScales: ReadonlyMap<string, string> = new Map([
  ['celsius', 'degree Celsius'],
  ['centigrade', 'degree Celsius'],
  ['c', 'degree Celsius'],
  ['fahrenheit', 'degree Fahrenheit'],
  ['f', 'degree Fahrenheit'],
]);

/** What an amount may be spread over: "$2m a year", "60 miles per hour". */
export const periods: ReadonlyMap<string, string> = new Map([
  ...unit('second', 'second'),
  ...unit('minute', 'minute'),
  ...unit('hour', 'hour hourly'),
  ...unit('day', 'day daily'),
  ...unit('night', 'night nightly'),
  ...unit('week', 'week weekly'),
  ...unit('month', 'month monthly'),
  ...unit('quarter', 'quarter quarterly'),
  ...unit('year', 'year yearly annually annum'),
  ...unit('person', 'person head capita'),
]);

function unit(name: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, name]);
}

function plural(words: string): [string, string][] {
  return words.split(' ').flatMap((word): [string, string][] => [
    [word, word],
    [`${word}s`, word],
  ]);
}

/** A unit with its prefixes, in both spellings and both numbers: "kilometre", "kilometers". */
function metric(name: string, american: string, prefixes: string): [string, string][] {
  return ['', ...prefixes.split(' ')].flatMap((prefix): [string, string][] =>
    [name, american]
      .filter((word) => word !== '')
      .flatMap((word): [string, string][] => [
        [prefix + word, prefix + name],
        [`${prefix}${word}s`, prefix + name],
      ]),
  );
}

function pairs(rows: string): [string, string][] {
  return rows.split('|').map((row) => {
    const at = row.indexOf(' ');
    return [row.slice(0, at), row.slice(at + 1)];
  });
}
