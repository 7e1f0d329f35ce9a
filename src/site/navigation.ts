import { getEntry } from 'astro:content';
import { progressPageWords } from '../words/progress.ts';
import { exerciseListWords, lookupWords, shellWords as words } from '../words/site.ts';
import { trainersWords } from '../words/trainers.ts';
import { hrefs, isTrainers } from './contents.ts';

export interface NavigationLink {
  title: string;
  href: string;
}

/** What the header of every page leads to, in this order. A page that is not there has no link: the build would refuse it. */
export async function readNavigation(): Promise<NavigationLink[]> {
  const help = await getEntry('guides', 'apprenant');
  return [
    { title: words.course, href: `${hrefs.home}#modules` },
    { title: exerciseListWords.title, href: hrefs.exercises },
    { title: lookupWords.glossary.title, href: hrefs.glossary },
    { title: lookupWords.reference.title, href: hrefs.reference },
    { title: lookupWords.sheets.title, href: hrefs.sheets },
    ...(isTrainers() ? [{ title: trainersWords.keys, href: hrefs.keys }] : []),
    ...(help ? [{ title: words.help, href: hrefs.guide(help.id) }] : []),
  ];
}

/** What the foot of every page leads to: what one looks for now and then. */
export async function readFooter(): Promise<NavigationLink[]> {
  const guides = await Promise.all([
    getEntry('guides', 'formateur'),
    // The way into what the trainers' edition has for them.
    getEntry('trainerGuides', 'matinees'),
    ...['auteur', 'securite'].map((id) => getEntry('guides', id)),
  ]);
  return [
    { title: progressPageWords.title, href: hrefs.progression },
    { title: lookupWords.skills.title, href: hrefs.skills },
    ...guides.flatMap((guide) => (guide ? [{ title: guide.data.title, href: hrefs.guide(guide.id) }] : [])),
  ];
}
