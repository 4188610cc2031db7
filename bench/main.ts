import { benchApi } from './api/bench-api.ts';
import { benchBacktest } from './backtest.ts';
import { benchCatalogue } from './catalogue.ts';
import { benchEvaluate } from './evaluate.ts';
import { benchFits } from './fit.ts';
import { benchGrowth } from './growth/bench-growth.ts';
import { benchImport } from './import.ts';
import { benchLedger } from './ledger.ts';
import { benchProcesses } from './processes/bench-processes.ts';
import { benchSoak } from './soak/bench-soak.ts';
import { benchWorld } from './world/bench-world.ts';

// npm run bench -- import | fit | catalogue | evaluate | backtest | ledger
//   world [--scale 1|10|100] [--database NAME]
//   api [--scale 1|10|100] [--operations a,b] [--systems ours,cached,postgraphile,floor] [--rounds n] [--seconds n] [--connections n]
//       [--database URL | --keep] [--ours-env KEY=VALUE] [--cached-env KEY=VALUE] [--json FILE]
//   api --scales 1,10,100 [--systems ours,floor] [--database URL for each]: how the figures grow with the rows
//   soak [--scale 1|10|100] [--minutes n] [--rate auto|n] [--database URL] [--json FILE]
//   growth [--rounds n] [--json FILE]
//   processes [--scale 1|10|100] [--operations a,b] [--rounds n] [--database URL] [--json FILE]

const BENCHES: Readonly<Record<string, () => Promise<void> | void>> = {
  import: benchImport,
  fit: benchFits,
  catalogue: benchCatalogue,
  evaluate: benchEvaluate,
  backtest: benchBacktest,
  ledger: benchLedger,
  world: benchWorld,
  api: benchApi,
  growth: benchGrowth,
  processes: benchProcesses,
  soak: benchSoak,
};

const [name = ''] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) {
  await bench();
} else {
  console.error(`"${name}" is no bench; there are: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 1;
}
