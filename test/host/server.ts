import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { DataFolder } from './dataFolder';
import { whenEnding } from './ending';

export interface ServerOptions {
  /** Node program that runs the server. */
  readonly node: string;
  /** Folder of VS Code. */
  readonly vscode: string;
  readonly data: DataFolder;
  /** 0 for any free one. */
  readonly port?: number;
  /** Asked of every page, for a person's session. */
  readonly connectionToken?: string;
  /** Lets a page bring an extension under development and its tests. With it on, no window is ever in Restricted Mode. */
  readonly testDriver?: boolean;
  readonly trustWorkspaces?: boolean;
  /** Seen by the extension host. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly port: number;
  /** The last lines it printed, for a failure's report. */
  lastOutput(): string;
  stop(): Promise<void>;
}

const startLimit = 60_000;
const keptCharacters = 20_000;

/** Starts a VS Code server on this machine's own address. Rejects with its output if it is not ready within a minute. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const child = spawn(options.node, ['out/server-main.js', ...flagsFor(options)], {
    cwd: options.vscode,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inheritedEnvironment(), ...options.environment, TMPDIR: options.data.temporary },
  });
  const stop = whenEnding(() => endGroup(child));
  let output = '';
  const lastOutput = () => output;
  try {
    const port = await new Promise<number>((resolve, reject) => {
      const fail = (reason: string) => reject(new Error(`The VS Code server ${reason}.\n${lastOutput()}`));
      const timer = setTimeout(() => fail('was not ready within a minute'), startLimit);
      const read = (data: Buffer) => {
        output = (output + data).slice(-keptCharacters);
        const listening = /Extension host agent listening on (\d+)/.exec(output);
        if (listening) resolve(Number(listening[1]));
        // With its port taken it says so and lives on.
        if (output.includes('EADDRINUSE')) fail('found its port taken');
        if (listening) clearTimeout(timer);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('error', (error) => fail(`could not be started: ${error.message}`));
      child.once('exit', (code, signal) => fail(`ended with ${signal ?? code}`));
    });
    return { port, lastOutput, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function flagsFor({ data, port = 0, connectionToken, testDriver = false, trustWorkspaces = true }: ServerOptions): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', data.path],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(connectionToken ? ['--connection-token', connectionToken] : ['--without-connection-token']),
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(trustWorkspaces ? ['--disable-workspace-trust'] : []),
  ];
}

/** Started from a terminal inside VS Code, its variables would make the server believe it is that one. */
function inheritedEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)));
}

/** The extension hosts are in the server's group; a group that is gone already is no error. */
async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    return;
  }
  await ended;
}
