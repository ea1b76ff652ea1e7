import './markOutput';
import Mocha from 'mocha';
import { resultLine } from '../../host/hostVerdict';
import { writeCounts } from '../../host/results';

/** Called by the Node extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  require('lectern-suites');
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const passes = runner.stats?.passes ?? 0;
      console.log(resultLine({ passes, failures }));
      // A desktop VS Code has no launcher of ours around it that could do this.
      writeCounts({ passes, failures });
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
