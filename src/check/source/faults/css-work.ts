/** What is loaded where a work has some CSS. */
export { selectIn } from '../select-html.ts';
export { cssFaults } from './css-faults.ts';
export { idleLayout } from './css-layout.ts';
