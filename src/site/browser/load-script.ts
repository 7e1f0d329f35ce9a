/**
 * Runs a classic script in the page, then takes its element away; rejects where there is no such file.
 *
 * @param charset where it is not the page's
 */
export async function loadScript(url: string, charset?: string): Promise<void> {
  const script = document.createElement('script');
  script.src = url;
  if (charset) script.charset = charset;
  document.head.append(script);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(url));
  }).finally(() => script.remove());
}
