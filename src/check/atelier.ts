import { resolve } from 'node:path';
import type { CheckArguments } from './arguments.ts';
import type { ExitCode } from './command.ts';
import { findWorkspace } from './find-workspace.ts';
import { npmCommand } from './kit.ts';
import { main } from './main.ts';
import { type CheckLoaders, readCarriedKit } from './read-carried-kit.ts';

/**
 * The checker that a learner's workspace carries. Its bundle (`pack/bundle-checker.ts`) gives it the checks.
 *
 * @param dir folder of the bundle
 * @param argv what follows the program's name
 */
export async function atelier(dir: string, checks: CheckLoaders, argv: readonly string[]): Promise<ExitCode> {
  const open = async ({ workspace }: CheckArguments) => ({
    kit: {
      ...(await readCarriedKit(dir, checks, commandFor(process.platform, process.env))),
      // Set by the launchers (`pack/launchers.ts`), which wait for a key in this case.
      byDoubleClick: Boolean(process.env['ENVOL_DOUBLE_CLICK']),
    },
    workspace: workspace ? resolve(workspace) : findWorkspace([process.cwd(), dir]),
  });
  return main(argv, open, dir);
}

/** How the learner types it again: the way they did just now. `.\verifier` is read by both of Windows' shells. */
function commandFor(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): (args: string) => string {
  if (env['npm_lifecycle_event']) return npmCommand;
  const launcher = platform === 'win32' ? '.\\verifier' : './verifier.sh';
  return (args) => `${launcher} ${args}`.trim();
}
