import type { MiddlewareHandler } from 'astro';
import { onPage } from './on-page.ts';

/** The search reads each page of a build while Astro makes the next. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const tell = onPage();
  if (!tell) return response;
  const html = await response.text();
  tell({ path: decodeURI(url.pathname).slice(1), html });
  return new Response(html, response);
};
