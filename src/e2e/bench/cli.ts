import { benchAtelier } from './bench-atelier.ts';
import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { benchDev } from './bench-dev.ts';
import { benchLint } from './bench-lint.ts';
import { benchPack } from './bench-pack.ts';
import { benchPlayground } from './bench-playground.ts';
import { benchProve } from './bench-prove.ts';
import { benchSearch } from './bench-search.ts';
import { benchStarlight } from './bench-starlight.ts';

/**
 * `npm run bench [-- check | atelier | pack | build | dev | lint | prove | playground | search | starlight]`: ratios measured in one run,
 * on this machine, side by side. Each line says what was divided by what, the ratio, and the most that it may be.
 */
const benches = {
  check: benchCheck,
  atelier: benchAtelier,
  pack: benchPack,
  build: benchBuild,
  dev: benchDev,
  lint: benchLint,
  prove: benchProve,
  playground: benchPlayground,
  search: benchSearch,
  starlight: benchStarlight,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for await (const { what, value, most, detail } of bench()) {
    const verdict =
      most === undefined ? '' : value <= most ? `  (at most ${most}: kept)` : `  (at most ${most}: NOT KEPT)`;
    console.log(`${what}: ${Number.isInteger(value) ? value : value.toFixed(2)}${verdict}\n    ${detail}`);
    if (most !== undefined && value > most) process.exitCode = 1;
  }
}
