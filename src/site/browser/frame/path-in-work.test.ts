import { expect, test } from 'vitest';
import { pathInWork } from './path-in-work.ts';

test.each([
  ['style.css', 'index.html', 'style.css'],
  [' ./././style.css?v=2#a ', 'index.html', 'style.css'],
  ['pages/contact.html', 'index.html', 'pages/contact.html'],
  ['contact.html', 'pages/horaires.html', 'pages/contact.html'],
  ['../index.html#dates', 'pages/contact.html', 'index.html'],
  ['../pages/horaires.html', 'pages/contact.html', 'pages/horaires.html'],
  ['#dates', 'pages/contact.html', 'pages/contact.html'],
  ['', 'index.html', 'index.html'],
  // No file of the work has such a path.
  ['../index.html', 'index.html', '../index.html'],
  ['/index.html', 'index.html', '/index.html'],
  ['/index.html', 'pages/contact.html', 'pages//index.html'],
  ['mailto:a@b.example', 'index.html', 'mailto:a@b.example'],
  ['https://b.example/index.html', 'index.html', 'https://b.example/index.html'],
  ['C:\\phare\\index.html', 'index.html', 'C:\\phare\\index.html'],
])('%s, written in %s', (address, from, path) => {
  expect(pathInWork(address, from)).toBe(path);
});
