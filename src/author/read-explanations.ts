import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Explanations } from '../course/explanations.ts';
import { parseYaml } from '../course/front-matter.ts';
import { formatProblems } from '../course/problem.ts';

export const explanationsFile = (id: string) => `exercises/${id}/witnesses/explications.yaml`;

/** What an exercise explains; nothing where there is no such file. `problems`: French lines. */
export async function readExplanations(root: string, id: string): Promise<{ data: Explanations; problems: string[] }> {
  const file = explanationsFile(id);
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) return { data: {}, problems: [] };
  const { data, problems } = parseYaml(file, text, Explanations);
  return { data: data ?? {}, problems: problems.length > 0 ? formatProblems(problems).split('\n') : [] };
}
