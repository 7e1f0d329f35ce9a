import * as z from 'zod/mini';
import { SkillId } from './lesson.ts';

/** Something that a person can do and show, worked on in several lessons. */
export const Skill = z.strictObject({
  id: SkillId,
  /** A verb first: « Structurer un contenu en HTML sémantique ». */
  title: z.string().check(z.minLength(1)),
  /** What it means, one sentence to the learner. */
  summary: z.string().check(z.minLength(1)),
});
export type Skill = z.infer<typeof Skill>;

/** `lessons/_competences.yaml`: a list, in the order of the page. */
export const Skills = z.array(Skill);
