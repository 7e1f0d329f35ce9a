/** Line ends of Windows: `cmd` needs them in what it runs, an old editor in what it shows. */
export function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
