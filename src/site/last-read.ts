import { rememberLast } from '../course/read-text.ts';

/**
 * In the preview each page reads the plan and the glossary anew: what did not change is not parsed again. In a file of
 * its own, which Astro does not load anew when a lesson is saved.
 */
export const lastRead = rememberLast();
