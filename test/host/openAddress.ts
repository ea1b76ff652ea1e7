import { spawn } from 'node:child_process';
import { findOnPath } from './pathSearch';

/** Shows an address in the person's own browser where there is one to show it in; the address is printed anyway. */
export function openAddress(address: string): void {
  const command = openingCommand();
  if (!command) return;
  const [program, ...flags] = command;
  const child = spawn(program, [...flags, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

function openingCommand(): readonly [string, ...string[]] | undefined {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const program = hasScreen ? findOnPath('xdg-open') : undefined;
  return program ? [program] : undefined;
}
