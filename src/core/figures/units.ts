/** Units by folded word, in lower-case singular English. Time is not among them: lengths of time are dates. */
export const unitNames: ReadonlyMap<string, string> = new Map([
  ...unit('kilometre', 'kilometre kilometres kilometer kilometers km kms'),
  ...unit('metre', 'metre metres meter meters'),
  ...unit('centimetre', 'centimetre centimetres centimeter centimeters cm'),
  ...unit('millimetre', 'millimetre millimetres millimeter millimeters mm'),
  ...unit('mile', 'mile miles'),
  ...unit('foot', 'foot feet ft'),
  ...unit('inch', 'inch inches'),
  ...unit('yard', 'yard yards'),
  ...unit('nautical mile', 'nm'),
  ...unit('light-year', 'lightyear lightyears'),
  ...unit('tonne', 'tonne tonnes'),
  ...unit('ton', 'ton tons'),
  ...unit('kilogram', 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'),
  ...unit('gram', 'gram grams gramme grammes'),
  ...unit('milligram', 'milligram milligrams mg'),
  ...unit('pound', 'lb lbs'),
  ...unit('ounce', 'ounce ounces oz'),
  ...unit('stone', 'stone'),
  ...unit('hectare', 'hectare hectares ha'),
  ...unit('acre', 'acre acres'),
  ...unit('litre', 'litre litres liter liters'),
  ...unit('millilitre', 'millilitre millilitres milliliter milliliters ml'),
  ...unit('gallon', 'gallon gallons'),
  ...unit('barrel', 'barrel barrels'),
  ...unit('pint', 'pint pints'),
  ...unit('watt', 'watt watts'),
  ...unit('kilowatt', 'kilowatt kilowatts kw'),
  ...unit('megawatt', 'megawatt megawatts mw'),
  ...unit('gigawatt', 'gigawatt gigawatts gw'),
  ...unit('kilowatt-hour', 'kwh'),
  ...unit('megawatt-hour', 'mwh'),
  ...unit('gigawatt-hour', 'gwh'),
  ...unit('terawatt-hour', 'twh'),
  ...unit('joule', 'joule joules'),
  ...unit('calorie', 'calorie calories kcal'),
  ...unit('volt', 'volt volts'),
  ...unit('hertz', 'hertz hz'),
  ...unit('megahertz', 'megahertz mhz'),
  ...unit('gigahertz', 'gigahertz ghz'),
  ...unit('kilobyte', 'kilobyte kilobytes kb'),
  ...unit('megabyte', 'megabyte megabytes mb'),
  ...unit('gigabyte', 'gigabyte gigabytes gb'),
  ...unit('terabyte', 'terabyte terabytes tb'),
  ...unit('petabyte', 'petabyte petabytes'),
  ...unit('kiloton', 'kiloton kilotons'),
  ...unit('megaton', 'megaton megatons'),
  ...unit('kilometre per hour', 'kph kmh'),
  ...unit('mile per hour', 'mph'),
  ...unit('knot', 'knot knots'),
  ...unit('decibel', 'decibel decibels'),
  ...unit('parts per million', 'ppm'),
]);

/** Folded words that are a unit only joined to digits ("100m" is settled apart, "5g" is a network, "70c"). */
export const joinedUnits: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometre'],
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
