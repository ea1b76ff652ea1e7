import { spawn } from 'node:child_process';
import { whenEnding } from './ending';

export interface CommandOptions {
  readonly cwd: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs a program to its end and returns what it printed. Rejects with the end of its output when it fails. */
export function runCommand(program: string, flags: readonly string[], { cwd, environment }: CommandOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const windowsScript = process.platform === 'win32' && !program.endsWith('.exe');
    const child = spawn(program, flags, { cwd, env: environment ?? process.env, stdio: ['ignore', 'pipe', 'pipe'], shell: windowsScript });
    const forget = whenEnding(() => child.kill());
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (errors += data));
    const finish = (problem: string | undefined) => {
      void forget();
      if (problem === undefined) resolve(output);
      else reject(new Error(`${problem}\n${`${output}\n${errors}`.trim().split('\n').slice(-15).join('\n')}`));
    };
    child.on('error', (error) => finish(`${program} could not be started: ${error.message}`));
    child.on('close', (code, signal) => finish(code === 0 ? undefined : `${program} ${flags[0] ?? ''} ended with ${signal ?? code}`));
  });
}

/** Runs the npm that runs us, or the one on the path. */
export function runNpm(flags: readonly string[], cwd: string): Promise<string> {
  const script = process.env.npm_execpath;
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfRunningScript(name)));
  const quiet = [...flags, '--no-audit', '--no-fund', '--loglevel=error'];
  return script?.endsWith('.js')
    ? runCommand(process.execPath, [script, ...quiet], { cwd, environment })
    : runCommand('npm', quiet, { cwd, environment });
}

/** What npm tells a running script would otherwise steer the inner npm towards this checkout. */
function isOfRunningScript(name: string): boolean {
  return /^npm_(package|lifecycle|command|config_(local_)?prefix)/i.test(name);
}
