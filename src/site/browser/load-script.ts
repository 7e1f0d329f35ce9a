/**
 * Runs a classic script in the page, then takes its element away; rejects where there is no such file.
 *
 * @param charset where it is not the page's
 */
export function loadScript(url: string, charset?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    if (charset) script.charset = charset;
    script.onload = () => resolve(script.remove());
    script.onerror = () => reject(new Error(`No script ${url}`, { cause: script.remove() }));
    document.head.append(script);
  });
}
