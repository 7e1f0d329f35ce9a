import { abbreviation } from '../rules/abbreviation.ts';
import { activity } from '../rules/activity.ts';
import { alt } from '../rules/alt.ts';
import { banned } from '../rules/banned.ts';
import { checkFile } from '../rules/check-file.ts';
import { code } from '../rules/code.ts';
import { codeStyle } from '../rules/code-style.ts';
import { codeWidth } from '../rules/code-width.ts';
import { demand } from '../rules/demand.ts';
import { external } from '../rules/external.ts';
import { givenFiles } from '../rules/given-files.ts';
import { glossaryEntry } from '../rules/glossary-entry.ts';
import { headings } from '../rules/headings.ts';
import { hint } from '../rules/hint.ts';
import { links } from '../rules/links.ts';
import { mdx } from '../rules/mdx.ts';
import { message } from '../rules/message.ts';
import { placeholder } from '../rules/placeholder.ts';
import { prerequisite } from '../rules/prerequisite.ts';
import { quiz } from '../rules/quiz.ts';
import { readability } from '../rules/readability.ts';
import type { Rule } from '../rules/rule.ts';
import { sentence } from '../rules/sentence.ts';
import { template } from '../rules/template.ts';
import { termOrder } from '../rules/term-order.ts';
import { typography } from '../rules/typography.ts';

/** What the lint asks of each file, in the order of the documentation. Spelling is a pass of its own. */
export const RULES: readonly Rule[] = [
  mdx,
  template,
  placeholder,
  headings,
  prerequisite,
  termOrder,
  glossaryEntry,
  sentence,
  readability,
  banned,
  abbreviation,
  typography,
  alt,
  links,
  external,
  code,
  codeStyle,
  codeWidth,
  activity,
  quiz,
  givenFiles,
  checkFile,
  demand,
  message,
  hint,
];
