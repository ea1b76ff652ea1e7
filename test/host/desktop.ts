import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache';
import { quietSettings } from './dataFolder';
import { findOnPath } from './pathSearch';
import { projectRoot } from './projectRoot';
import { runCommand } from './runCommand';
import { starterEnvironment } from './starter';

/** The desktop VS Code's program, if it is on the path. */
export const findDesktop = (): string | undefined => findOnPath('code');

/**
 * Opens the article in a window of the desktop VS Code and returns once it took over. The window has a profile of its own: the reader's
 * settings stay as they are, and a VS Code that runs already would not see our environment.
 */
export async function openDesktop(program: string, article: string): Promise<void> {
  const profile = path.join(cacheFolder(), 'desktop');
  mkdirSync(path.join(profile, 'User'), { recursive: true });
  writeFileSync(path.join(profile, 'User', 'settings.json'), JSON.stringify(quietSettings, undefined, 2));
  const flags = [
    ...['--user-data-dir', profile, '--extensions-dir', path.join(profile, 'extensions')],
    ...['--new-window', '--disable-workspace-trust', '--skip-welcome'],
    `--extensionDevelopmentPath=${projectRoot}`,
    `--extensionDevelopmentPath=${path.join(projectRoot, 'test', 'starter')}`,
    path.dirname(article),
  ];
  await runCommand(program, flags, { cwd: projectRoot, environment: { ...process.env, ...starterEnvironment(article) } });
}
