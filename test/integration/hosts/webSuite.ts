import 'mocha/mocha.mjs';
import { resultLine } from '../../host/hostVerdict';
import { print } from '../print';

/** Called by the web worker extension host, where mocha is the one for browsers. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = print;
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false });
  require('lectern-suites');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      print(resultLine({ passes: runner.stats?.passes ?? 0, failures }));
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
