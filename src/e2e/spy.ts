import { createServer } from 'node:http';

/** A server that nobody should ever call. */
export interface Spy {
  /** `http://127.0.0.1:54321/` */
  address: string;
  /** Paths asked for, in order. */
  heard: string[];
  close(): void;
}

export async function startSpy(): Promise<Spy> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { address: `http://127.0.0.1:${port}/`, heard, close: () => server.close() };
}

/** Run in a page: every way in which it could call that is not a click. */
export async function callOut(address: string): Promise<void> {
  const attempt = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  };
  attempt('img', { src: `${address}img` });
  attempt('script', { src: `${address}script` });
  attempt('link', { rel: 'stylesheet', href: `${address}link` });
  attempt('iframe', { src: `${address}iframe` });
  attempt('video', { src: `${address}video` });
  attempt('object', { data: `${address}object` });
  attempt('p', { style: `background: url(${address}background)` });
  await fetch(`${address}fetch`, { mode: 'no-cors' }).catch(() => {});
  try {
    navigator.sendBeacon(`${address}beacon`);
    new EventSource(`${address}events`);
    new WebSocket(`${address.replace('http', 'ws')}socket`);
  } catch {
    // Refused at once.
  }
  await new Promise((later) => setTimeout(later, 500));
}
