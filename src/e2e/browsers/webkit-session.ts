import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, type WebDriver } from 'selenium-webdriver';
import { startProcess } from './start-process.ts';
import { startScreen } from './start-screen.ts';
import type { BrowserStart } from './visitor.ts';
import { PATIENCE, waitUntil, within } from './wait.ts';

export interface WebkitSession {
  driver: WebDriver;
  close(): Promise<void>;
}

/**
 * A screen (MiniBrowser has no headless mode), the driver on a free port, and a session of MiniBrowser.
 * What was started is ended in reverse order, also when a later step fails.
 */
export async function openWebkitSession(start: BrowserStart): Promise<WebkitSession> {
  const undo: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch(() => {});
  };
  try {
    const home = await writeHome();
    undo.push(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
    const screen = startScreen();
    undo.push(screen.stop);
    const env = browserEnvironment(home, await within(PATIENCE, 'Xvfb', screen.display));
    const port = await freePort();
    const service = startProcess(start.executable, [`--port=${port}`], {
      env: { ...env, ...start.env },
      stdio: 'ignore',
    });
    undo.push(service.stop);
    const server = `http://127.0.0.1:${port}`;
    await waitUntil('webkit', async () => (await fetch(`${server}/status`)).ok, 'its driver');
    const driver = await within(PATIENCE, 'a session of webkit', connect(server, start));
    undo.push(() => within(PATIENCE, 'the end of webkit', driver.quit()));
    await driver.manage().setTimeouts({ pageLoad: PATIENCE, script: PATIENCE });
    return { driver, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `usingServer` and no environment: Selenium looks for nothing and downloads nothing. */
async function connect(server: string, { colorScheme }: BrowserStart): Promise<WebDriver> {
  const args = ['--automation', ...(colorScheme === 'dark' ? ['--dark-mode'] : [])];
  return new Builder()
    .disableEnvironmentOverrides()
    .usingServer(server)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args } })
    .build();
}

/** A home for the caches, where the toolbar of MiniBrowser is so small that the window can be 375 px wide. */
async function writeHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'envol-webkit-'));
  await mkdir(join(home, 'gtk-3.0'));
  const tiny = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';
  await writeFile(join(home, 'gtk-3.0/gtk.css'), tiny);
  return home;
}

function browserEnvironment(home: string, display: string): Record<string, string | undefined> {
  const folders = { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home };
  return { ...process.env, ...folders, DISPLAY: `:${display}`, WAYLAND_DISPLAY: undefined, GDK_BACKEND: 'x11' };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
