import { printedMark } from '../../host/hostVerdict';

// Imported before mocha, which keeps the `console.log` it finds. The host's console also carries whatever VS Code itself says; the
// launcher shows only lines with this mark.
const print = console.log.bind(console);
console.log = (first: unknown, ...rest: unknown[]) => print(`${printedMark}${String(first)}`, ...rest);
