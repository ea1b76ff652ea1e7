import { printedMark } from '../host/hostVerdict';

/**
 * Prints from within an extension host, with `printf` marks. The host's console also carries whatever VS Code itself says, so the
 * launcher shows only lines with the mark. VS Code lets nobody replace `console.log`; what prints must be told to print here.
 */
export function print(format: unknown = '', ...values: unknown[]): void {
  console.log(`${printedMark}${String(format)}`, ...values);
}
