import Mocha from 'mocha';
import { resultLine } from '../../host/hostVerdict';
import { writeCounts } from '../../host/results';
import { print } from '../print';

/** Called by the Node extension host. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  require('lectern-suites');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const passes = runner.stats?.passes ?? 0;
      print(resultLine({ passes, failures }));
      // A desktop VS Code has no launcher of ours around it that could do this.
      writeCounts({ passes, failures });
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
