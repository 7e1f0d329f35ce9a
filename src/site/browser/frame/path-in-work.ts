/**
 * Path of a file of the work, from the file that names it; what comes after `?` or `#` does not count.
 *
 * ```ts
 * pathInWork('./style.css?v=2', 'index.html')              // 'style.css'
 * pathInWork('../index.html#dates', 'pages/contact.html')  // 'index.html'
 * ```
 *
 * An address of another kind, or that leaves the work, gives a path that no file of the work has.
 *
 * @param address as it is written
 * @param from path of the file where it is written
 */
export function pathInWork(address: string, from: string): string {
  const written = address.trim().replace(/[?#].*$/s, '');
  if (written === '') return from;
  const place = from.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '.') continue;
    if (step !== '..') place.push(step);
    else if (place.pop() === undefined) return written;
  }
  return place.join('/');
}
