import './markOutput';
import 'mocha/mocha.mjs';
import { resultLine } from '../../host/hostVerdict';

/** Called by the web worker extension host, where mocha is the one for browsers. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false });
  require('lectern-suites');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(resultLine({ passes: runner.stats?.passes ?? 0, failures }));
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
