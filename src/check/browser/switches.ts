/** Nothing listens there: whatever escapes the routing of a page ends in it. */
const BLACK_HOLE = 'http://127.0.0.1:9';

/**
 * What Playwright counts on, of the switches that its own launch gives (chromiumSwitches.ts, 1.65). Not one of those: the
 * protection against floods of navigations is kept.
 */
const FOR_PLAYWRIGHT = [
  '--headless',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-field-trial-config',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-back-forward-cache',
  '--disable-dev-shm-usage',
  '--disable-hang-monitor',
  '--disable-prompt-on-repost',
  '--allow-pre-commit-input',
  '--force-color-profile=srgb',
  '--password-store=basic',
  '--use-mock-keychain',
  '--hide-scrollbars',
  '--mute-audio',
  // A mouse, so that hover rules apply.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  '--enable-features=CDPScreenshotNewSurface',
  '--edge-skip-compat-layer-relaunch',
  '--do-not-de-elevate',
];

/** Features of a browser for people, some of which call home. */
const NOT_NEEDED = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  // Processes that no page of ours will use: one kept ready, and two of the address bar in each window.
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Silence: no call home, no name looked up, no packet beside the proxy that leads nowhere. */
const SILENCE = [
  `--proxy-server=${BLACK_HOLE}`,
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--no-pings',
  '--dns-prefetch-disable',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-service-autorun',
];

/** A learner's page needs little; a memory bomb ends its page before it ends the machine. */
const MODEST = ['--disable-gpu', '--js-flags=--max-old-space-size=512'];

/**
 * What no switch says, in the profile that it starts with: no address starts another program. A full browser opens the
 * mail program for `mailto:` without asking anybody, headless or not.
 */
export const PREFERENCES = {
  policy: { url_blocklist: ['*'], url_allowlist: ['http://*', 'https://*', 'data:*', 'blob:*', 'about:*'] },
};

/** How the browser is started. @param options.sandbox its own, which root and some machines cannot have */
export function switches({ sandbox }: { sandbox: boolean }): string[] {
  const off = `--disable-features=${NOT_NEEDED.join(',')}`;
  return [...FOR_PLAYWRIGHT, off, ...SILENCE, ...MODEST, ...(sandbox ? [] : ['--no-sandbox'])];
}
