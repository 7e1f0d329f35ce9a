import { expect, test } from 'vitest';
import { coursePlace } from './course-place.ts';

test.each([
  ['by installer.sh', Buffer.from('window.ENVOL_COURS = "/srv/l\'été \\"1\\"";\n'), '/srv/l\'été "1"'],
  [
    'by installer.cmd',
    Buffer.from('\ufeff// Où\r\nwindow.ENVOL_COURS = "\\\\\\\\serveur\\\\été";\r\n', 'utf16le'),
    '\\\\serveur\\été',
  ],
  ['an address', Buffer.from('window.ENVOL_COURS="file:///srv/%C3%A9t%C3%A9/"'), '/srv/été/'],
  ['nothing', Buffer.from('bonjour'), undefined],
])('%s', (_, bytes, place) => {
  expect(coursePlace(bytes)).toBe(place);
});
