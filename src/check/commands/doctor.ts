import { homedir, hostname, release, tmpdir, userInfo } from 'node:os';
import { doctorWords as words } from '../../words/doctor.ts';
import { whenForName } from '../../words/when.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { BrowserFailed, BrowserMissing } from '../browser/start-browser.ts';
import type { Command, CommandContext } from '../command.ts';
import { anonymous } from '../doctor/anonymous.ts';
import { bad, type Finding, good } from '../doctor/finding.ts';
import { gradeBonjour } from '../doctor/grade-bonjour.ts';
import { examineCourse, readCoursePlace } from '../doctor/read-course-place.ts';
import { examineClock, examineDisk } from '../doctor/read-place.ts';
import { examinePolicies } from '../doctor/read-policies.ts';
import { writeExamination } from '../doctor/write-examination.ts';
import { readDamagedFiles } from '../read-carried-files.ts';
import { viewExamination, viewFinding } from '../view/view-examination.ts';

/** `check doctor`: what this machine has and lacks, a line each, and one file to send. 1 where something is to be mended. */
export const doctor: Command = async (context) => {
  const { kit, workspace, colour, print, say } = context;
  const now = new Date();
  const findings: Finding[] = [];
  say(words.title);
  for (const examine of examinations(context, now)) {
    for (const finding of await examine()) {
      findings.push(finding);
      await print(viewFinding(finding, colour));
    }
  }
  const machine = { kit: kit.version, node: process.version, system: systemName(), now };
  const text = anonymous(viewExamination(findings, machine), await namesOf(context));
  const path = await writeExamination(workspace, `examen-${whenForName(now)}`, text);
  const count = findings.filter(({ state }) => state === 'bad').length;
  const end = path ? [words.written, path] : [words.notWritten];
  await print(`\n${[count === 0 ? words.allGood : words.toMend(count), ...end].join('\n')}\n`);
  return count === 0 ? 0 : 1;
};

/** In the order in which one stands on the other. */
function examinations(context: CommandContext, now: Date): (() => Promise<Finding[]>)[] {
  const { carried, workspace } = context;
  let hasBrowser = false;
  const one = (name: string, examine: () => Promise<Finding>) => async () => {
    return [await examine().catch((error) => bad(words.notExamined(name), words.sendFile, String(error)))];
  };
  return [
    one('Node.js', async () => good(words.node(process.versions.node))),
    ...(carried ? [() => examineFiles(carried)] : []),
    () => examineDisk(workspace, words.workspace),
    () => examineDisk(tmpdir(), words.temporary),
    one('cours', () => examineCourse(context)),
    one('horloge', () => examineClock(workspace, now)),
    one('policies', () => examinePolicies()),
    one('navigateur', async () => {
      const finding = await examineBrowser(context);
      hasBrowser = finding.state === 'good';
      return finding;
    }),
    one('Bonjour', async () =>
      hasBrowser ? gradeBonjour(context.session()) : bad(words.notGraded, words.notGradedToDo),
    ),
  ];
}

async function examineFiles(dir: string): Promise<Finding[]> {
  const { missing, altered, count } = await readDamagedFiles(dir);
  const found = [
    ...(missing.length > 0 ? [bad(words.filesMissing(missing), words.filesToDo, missing.join('\n'))] : []),
    ...(altered.length > 0 ? [bad(words.filesAltered(altered), words.filesAlteredToDo, altered.join('\n'))] : []),
  ];
  return found.length > 0 ? found : [good(words.filesWhole(count))];
}

async function examineBrowser({ session }: CommandContext): Promise<Finding> {
  const start = performance.now();
  const name = findBrowser().found?.name ?? '';
  try {
    const { page } = await session().stage();
    const version = page.context().browser()?.version() ?? '';
    return good(words.browser(name, version, words.seconds(performance.now() - start)));
  } catch (error) {
    if (error instanceof BrowserMissing) return bad(words.browserMissing(error.search.tried), words.browserToInstall);
    if (!(error instanceof BrowserFailed)) throw error;
    return bad(words.browserFailed(error.choice.name), words.browserToDo, String(error.cause));
  }
}

function systemName(): string {
  return `${process.platform} ${release()} ${process.arch}`;
}

/** What tells who or where someone is → what stands for it in the file. */
async function namesOf(context: CommandContext): Promise<Record<string, string>> {
  const { standsFor } = words;
  const course = await readCoursePlace(context);
  return {
    [context.workspace]: standsFor.workspace,
    ...(course ? { [course]: standsFor.course } : {}),
    [tmpdir()]: standsFor.temporary,
    [homedir()]: standsFor.home,
    [hostname()]: standsFor.machine,
    [userName()]: standsFor.user,
  };
}

/** A machine may know its user by a number alone. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
