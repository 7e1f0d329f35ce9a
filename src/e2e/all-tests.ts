/** Everything is tried: each work in each browser. In the gate, which has fifteen minutes, what is left out is said. */
export const isAll = process.env['ENVOL_TESTS'] === 'all';
export const RUN_ALL = 'ENVOL_TESTS=all tries that too.';
