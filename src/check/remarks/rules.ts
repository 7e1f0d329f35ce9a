import type { remarkWords } from '../../words/remarks.ts';

export type RuleId = keyof typeof remarkWords;

/**
 * The lesson that teaches what each remark is about: nobody is told of it before. The first ones are said first: what
 * keeps someone from using the page, then what the page says of itself, then how the code reads.
 */
export const LESSONS: Readonly<Record<RuleId, string>> = {
  languageMissing: 'html-02',
  languageInvalid: 'html-02',
  languageOther: 'html-02',
  titleMissing: 'html-02',
  titleVague: 'html-02',
  fieldLabel: 'html-10',
  placeholderOnly: 'html-10',
  imageAlt: 'html-07',
  altIsFileName: 'html-07',
  buttonEmpty: 'html-10',
  linkEmpty: 'html-06',
  headingOne: 'html-03',
  headingJump: 'html-03',
  headingEmpty: 'html-03',
  contrast: 'css-03',
  linkVague: 'html-06',
  scriptError: 'js-01',
  viewport: 'resp-01',
  inlineStyle: 'css-01',
  classVague: 'css-02',
  classOfLook: 'css-02',
  nameVague: 'js-02',
  fileName: 'pem-03',
  classCase: 'css-02',
  nameCase: 'js-12',
  forgottenLog: 'js-12',
  cursor: 'css-10',
  description: 'acc-07',
  icon: 'acc-07',
};

/** Said of a whole site only: an exercise may be one part of a page. */
export const WHOLE_SITE: ReadonlySet<RuleId> = new Set(['viewport', 'description', 'icon']);

/** Something that could be better, at one place. */
export interface Finding {
  rule: RuleId;
  file: string;
  /** `undefined` where it is on no line: it is missing, or a script made it. */
  line?: number | undefined;
  /** What the sentence names: a class, a text… */
  names?: readonly string[];
}
