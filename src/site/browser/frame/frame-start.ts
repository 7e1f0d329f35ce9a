import { startFrame } from './frame-page.ts';

startFrame();
